import { c as createCLI } from './chunks/cac.DzDtg8hz.js';
import '@vitest/utils/helpers';
import 'events';
import 'pathe';
import 'tinyrainbow';
import './chunks/env.D4Lgay0q.js';
import 'std-env';
import './chunks/constants.CPYnjOGj.js';
import 'node:assert';

createCLI().parse();
