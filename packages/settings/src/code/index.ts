export { toFindContext } from './context.js';
export { type CodeRequest, readCode } from './read-code.js';
export { evaluateChecks } from '../evaluate/evaluate.js';
export { toWorld } from '../evaluate/world.js';
export { scanFile } from './scan-file.js';
