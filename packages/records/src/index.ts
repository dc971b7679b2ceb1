export { recordsDetector } from './detector.js';
export * from './scan-text.js';
