export * from './dist/environment.js'
