import type { Setup } from '@phitrace/core';
import type { Controls, SchemaField } from '@phitrace/flows';
import type { ControlSeen } from './absences.js';
import type { ControlsAsked } from './asked.js';
import { observeFields } from './fields/observe.js';
import { observeGuardedCalls } from './guarded-calls.js';
import { observeModelCalls } from './model-calls.js';
import { observeRoutes } from './routes.js';

/**
 * The controls that code shows: of routes, calls and fields. What manifests and the configuration say isn't code.
 *
 * @param fieldsOfFiles the fields that files declare which are no code
 */
export function observeCode(
  seen: Controls,
  setup: Pick<Setup, 'knowledge' | 'configuration'>,
  asked: ControlsAsked,
  fieldsOfFiles: () => readonly SchemaField[] = () => [],
): ControlSeen[] {
  const { knowledge, configuration } = setup;
  return [
    ...observeRoutes(seen, asked),
    ...observeModelCalls(seen, { vendors: knowledge.vendors, agreements: configuration.baas }, asked),
    ...observeGuardedCalls(seen, asked),
    ...observeFields(setup, seen, asked, fieldsOfFiles),
  ];
}
