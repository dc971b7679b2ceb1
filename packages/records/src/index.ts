export { recordsDetector } from './detector.js';
export { type OpenFile, toOpenFile } from './open-file.js';
export { allReaders } from './readers/index.js';
export * from './scan-text.js';
