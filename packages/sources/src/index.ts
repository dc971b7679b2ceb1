export * from './discover.js';
export * from './file-kinds.js';
export * from './open-project.js';
export * from './test-files.js';
export * from './walk.js';
