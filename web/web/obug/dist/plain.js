import { a as namespaces, i as enabled, n as disable } from "./core.js";
import { createDebug as createDebug$1, enable } from "./browser.js";
//#region src/plain.ts
function createDebug(namespace, options) {
	return createDebug$1(namespace, Object.assign({}, options, { useColors: false }));
}
//#endregion
export { createDebug, disable, enable, enabled, namespaces };
