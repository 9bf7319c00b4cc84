export { LoupeOptions, StringifyOptions } from './display.js';
export { DeferPromise } from './helpers.js';
export { SafeTimers } from './timers.js';
export { ArgumentsType, Arrayable, Awaitable, Constructable, DeepMerge, MergeInsertions, Nullable, ParsedStack, SerializedError, TestError } from './types.js';
import '@vitest/pretty-format';
