export * from './dist/environments'
