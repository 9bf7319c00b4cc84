export * from './dist/utils.js'
