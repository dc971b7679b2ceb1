export { analyzeProject, type Analysis, type AnalyzeRequest } from './project-host.js';
export { traceLine, type TraceLine } from './trace.js';
