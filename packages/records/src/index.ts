export { recordsDetector } from './detector.js';
export { type OpenFile, toOpenFile } from './open-file.js';
export * from './scan-text.js';
