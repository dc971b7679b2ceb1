export { flows } from './project-host.js';
export { traceLine, type TraceLine } from './trace.js';
