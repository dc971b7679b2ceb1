export { analyzeProject, type Analysis, type AnalyzeRequest } from './analyze.js';
export { traceLine, type TraceLine } from './trace.js';
