export { scan, scanUnder, type ScanOptions } from './scan.js';
export { loadProjectSetup } from './setup.js';
export { toReportContext } from './render.js';
export { compareWith, type Comparison } from './compare.js';
export { findBaseline, withBaseline } from './baseline-file.js';
export { run } from './main.js';
export { ExitCode, toExitCode, type Threshold } from './exit-codes.js';
export type { Terminal } from './terminal.js';
