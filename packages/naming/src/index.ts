export * from './columns.js';
export * from './field-category.js';
export * from './health-types.js';
export * from './names.js';
export * from './printed-names.js';
export * from './sql-names.js';
export * from './words.js';
