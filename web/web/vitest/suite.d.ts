export * from './dist/suite.js'
