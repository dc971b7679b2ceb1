import type { Detector } from '@phitrace/core';
import { openControls } from '@phitrace/flows';
import { absencesIn, type ControlSeen, heldIn } from './absences.js';
import { observeAgreements } from './agreements.js';
import { toControlsAsked } from './asked.js';
import { observeGuardedCalls } from './guarded-calls.js';
import { observeModelCalls } from './model-calls.js';
import { observeRoutes } from './routes.js';

/** What must stand around calls and routes, or be agreed, and isn't. It asks the graph of the flows, manifests and the configuration. */
export const controls: Detector = {
  id: 'controls',
  reads: [],
  detect: (project, { controls: wanted }) => {
    const { knowledge, configuration } = project.setup;
    const { kinds, vendors } = knowledge;
    const asked = toControlsAsked(kinds, wanted);
    const seen = openControls(project);
    const told: ControlSeen[] = [
      ...observeRoutes(seen, asked),
      ...observeModelCalls(seen, { vendors, agreements: configuration.baas }, asked),
      ...observeGuardedCalls(seen, asked),
      ...observeAgreements(project, seen, asked),
    ];
    return { observations: absencesIn(told), held: heldIn(told), comments: [], coverage: nothingRead };
  },
};

const nothingRead = { filesSeen: 0, filesAnalyzed: 0, skipped: [], sinkCalls: 0, cuts: [], unknownSyntax: {} };
