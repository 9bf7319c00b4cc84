declare module 'is-reference' {
	import type { Node } from 'estree';
	export default function is_reference(node: Node, parent: Node): boolean;

	export {};
}

//# sourceMappingURL=index.d.ts.map