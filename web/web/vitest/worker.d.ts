export * from './dist/worker.js'
