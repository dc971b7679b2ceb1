import type { Project } from '@phitrace/core';
import { openEngine } from './project-host.js';
import { type Flows, toFlows } from './values.js';

/** Reads a project, to be asked for values and calls. Apart from `values.ts`, which hosts use that bring a compiler of their own. */
export function openFlows(project: Project): Flows {
  return toFlows(openEngine(project));
}
