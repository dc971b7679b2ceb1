export { flows } from './project-host.js';
export { traceLine, type TraceLine, type TraceStep } from './trace.js';
export {
  type Controls,
  type DeployedHandler,
  type GuardedCall,
  type Holds,
  type ModelCall,
  type RouteSeen,
  type SchemaField,
} from './controls.js';
export { openControls } from './open-controls.js';
export { openFlows } from './open-flows.js';
export { type CodeCall, type CodeValue, type CodeWrite, type Flows, type IsWantedPlace, type ValueSource } from './values.js';
