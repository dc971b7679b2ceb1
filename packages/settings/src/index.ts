export * from './value.js';
export * from './resource.js';
export { evaluateChecks, weigh, type Checks, type Weighed } from './evaluate/evaluate.js';
export { toWorld } from './evaluate/world.js';
export * from './readers/reader.js';
export { readers } from './readers/index.js';
export * from './scan-settings.js';
export { settings } from './detector.js';
export * from './imports/index.js';
