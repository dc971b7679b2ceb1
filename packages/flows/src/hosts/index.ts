export { flows } from './project-host.js';
export { traceLine, type TraceLine, type TraceStep } from './trace.js';
export { openFlows, type CodeCall, type CodeValue, type CodeWrite, type Flows, type IsWantedPlace, type ValueSource } from './values.js';
