declare function _default(options?: TSOptions): Visitors<BaseNode>;
export default _default;
import type { TSOptions } from '../types.js';
import type { BaseNode } from '../../types.js';
import type { Visitors } from '../../types.js';
//# sourceMappingURL=index.d.ts.map