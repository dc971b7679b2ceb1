export * from './scan-text.js';
