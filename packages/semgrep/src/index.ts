export { toSemgrepDetector } from './detector.js';
export { findSemgrep, type FoundSemgrep, supported } from './find-semgrep.js';
