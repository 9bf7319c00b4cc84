export type { BaseNode as Node } from '../../types.js';
export type { BaseComment, Comment } from '../types.js';

export { default } from './index.js';
