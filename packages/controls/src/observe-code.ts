import type { Setup } from '@phitrace/core';
import type { Controls, DeployedHandler, SchemaField } from '@phitrace/flows';
import type { ControlSeen } from './absences.js';
import type { ControlsAsked } from './asked.js';
import { observeFields } from './fields/observe.js';
import { observeGuardedCalls } from './guarded-calls.js';
import { observeModelCalls } from './model-calls.js';
import { observeRoutes } from './routes.js';

/** What files say that are no code: fields of schemas, functions of infrastructure. */
export interface BesideCode {
  readonly fields: () => readonly SchemaField[];
  readonly handlers: () => readonly DeployedHandler[];
}

const nothing: BesideCode = { fields: () => [], handlers: () => [] };

/** The controls that code shows: of routes, calls and fields. What manifests and the configuration say is not asked here. */
export function observeCode(
  seen: Controls,
  { knowledge, configuration }: Pick<Setup, 'knowledge' | 'configuration'>,
  asked: ControlsAsked,
  { fields, handlers }: BesideCode = nothing,
): ControlSeen[] {
  return [
    ...observeRoutes([...seen.routes, ...seen.routesOf(handlers())], asked, seen.faults),
    ...observeModelCalls(seen, { vendors: knowledge.vendors, agreements: configuration.baas }, asked),
    ...observeGuardedCalls(seen, asked),
    ...observeFields({ knowledge, configuration }, seen, asked, fields),
  ];
}
