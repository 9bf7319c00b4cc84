export * from './dist/manager.js'
