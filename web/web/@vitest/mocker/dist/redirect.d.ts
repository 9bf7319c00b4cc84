declare function findMockRedirect(root: string, mockPath: string, external: string | null): string | null;

export { findMockRedirect };
