import { a as Debugger, i as DebugOptions, n as enabled, o as Formatters, r as namespaces, s as InspectOptions, t as disable } from "./core.js";
//#region src/browser.d.ts
export declare function createDebug(namespace: string, options?: DebugOptions): Debugger;
/**
 * Enables a debug mode by namespaces. This can include modes
 * separated by a colon and wildcards.
 */
declare function enable(namespaces: string): void;
//#endregion
export { type DebugOptions, type Debugger, type Formatters, type InspectOptions, disable, enable, enabled, namespaces };