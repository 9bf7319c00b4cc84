export type { PrintOptions, Token, Visitors } from './types.js';
export * from './index.js';
