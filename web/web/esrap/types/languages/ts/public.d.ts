export type { BaseNode as Node } from '../../types.js';
export type { BaseComment, Comment } from '../types.js';
export { default, EXPRESSIONS_PRECEDENCE } from './index.js';
//# sourceMappingURL=public.d.ts.map