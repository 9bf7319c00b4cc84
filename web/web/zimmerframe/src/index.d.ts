export * from './walk.js';
export * from './types.d.ts';
