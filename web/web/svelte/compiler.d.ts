import './types/index.js';
