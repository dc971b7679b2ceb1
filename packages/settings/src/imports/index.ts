export { toImportDetector } from './detector.js';
export { readSarif, type ImportedResult, type ImportedRun } from './sarif.js';
