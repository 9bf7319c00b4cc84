// src/utils/define-config.ts
function defineConfig(config) {
	return config;
}
export { defineConfig as t };
