export { semgrep, toSemgrepDetector } from './detector.js';
export { readLanguages, type SemgrepLanguage } from './languages.js';
export { findSemgrep, type FoundSemgrep, supported } from './find-semgrep.js';
export { runSemgrep, type SemgrepOutput, type SemgrepRun } from './run-semgrep.js';
export { readNotebook } from './notebook.js';
