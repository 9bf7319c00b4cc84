declare module 'virtual:svelte-inspector-options' {
	const options: Required<import('../../../public.d.ts').InspectorOptions>;
	export default options;
}
