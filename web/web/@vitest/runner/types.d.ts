export * from './dist/types.js'
