// src/plugin/parallel-plugin-implementation.ts
function defineParallelPluginImplementation(plugin) {
	return plugin;
}
export { defineParallelPluginImplementation };
