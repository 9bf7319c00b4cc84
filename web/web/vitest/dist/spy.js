export * from '@vitest/spy';
