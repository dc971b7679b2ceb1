export { type CodeRequest, readCode } from './read-code.js';
export { evaluate } from '../evaluate/evaluate.js';
export { toWorld } from '../evaluate/world.js';
