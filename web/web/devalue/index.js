export { uneval } from './src/uneval.js';
export { parse, unflatten } from './src/parse.js';
export { stringify, stringifyAsync } from './src/stringify.js';
export {
	default_stringify_operations as defaultStringifyOperations,
	default_parse_operations as defaultParseOperations
} from './src/operations.js';
export { DevalueError, filter_array_indices as filterArrayIndices } from './src/utils.js';

/** @typedef {import('./src/types.js').StringValueTag} StringValueTag */
/** @typedef {import('./src/types.js').ViewTag} ViewTag */
/** @typedef {import('./src/types.js').StringifyOperations} StringifyOperations */
/** @typedef {import('./src/types.js').DefaultStringifyOperations} DefaultStringifyOperations */
/** @typedef {import('./src/types.js').StringifyOptions} StringifyOptions */
/** @typedef {import('./src/types.js').ParseOperations} ParseOperations */
/** @typedef {import('./src/types.js').DefaultParseOperations} DefaultParseOperations */
/** @typedef {import('./src/types.js').ParseOptions} ParseOptions */
