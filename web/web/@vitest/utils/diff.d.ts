export * from './dist/diff.js'
