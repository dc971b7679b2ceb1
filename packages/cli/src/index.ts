export { scan, type ScanOptions } from './scan.js';
export { run } from './main.js';
export { ExitCode, toExitCode, type Threshold } from './exit-codes.js';
export type { Terminal } from './terminal.js';
