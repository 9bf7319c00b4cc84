export { g as getBenchFn, a as getBenchOptions } from './chunks/suite.d.udJtyAgw.js';
export { VitestRunner, VitestRunnerConfig, createTaskCollector, getCurrentSuite, getCurrentTest, getFn, getHooks, setFn, setHooks } from '@vitest/runner';
export { createChainable } from '@vitest/runner/utils';
import './chunks/benchmark.d.DAaHLpsq.js';
import 'tinybench';
