declare function serializeValue(val: any, seen?: WeakMap<WeakKey, any>): any;

export { serializeValue };
