export * from './value.js';
export * from './resource.js';
export { evaluate, indexForms, type Checks } from './evaluate/evaluate.js';
export { toWorld } from './evaluate/world.js';
export * from './readers/reader.js';
export { terraform } from './readers/terraform/reader.js';
export { cloudformation } from './readers/cloudformation/reader.js';
