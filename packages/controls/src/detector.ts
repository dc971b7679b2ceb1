import type { Detector } from '@phitrace/core';
import { openControls } from '@phitrace/flows';
import { absencesIn, heldIn } from './absences.js';
import { observeAgreements } from './agreements.js';
import { toControlsAsked } from './asked.js';
import { deployedHandlers } from './deployed-handlers.js';
import { fieldsInFiles } from './fields/in-files.js';
import { observeCode } from './observe-code.js';

/** What must stand around calls, routes and fields, or be agreed, and isn't. It asks the graph of the flows, manifests and the configuration. */
export const controls: Detector = {
  id: 'controls',
  reads: [],
  asksGraph: true,
  detect: (project, { controls: wanted, today }) => {
    const asked = toControlsAsked(project.setup.knowledge.kinds, wanted);
    const seen = openControls(project);
    const beside = { fields: () => fieldsInFiles(project), handlers: () => deployedHandlers(project) };
    const told = [...observeCode(seen, project.setup, asked, beside), ...observeAgreements(project, seen, asked, today)];
    const coverage = { ...nothingRead, skipped: seen.faults.skipped };
    return { observations: absencesIn(told), held: heldIn(told), comments: [], coverage };
  },
};

const nothingRead = { filesSeen: 0, filesAnalyzed: 0, skipped: [], sinkCalls: 0, cuts: [], unknownSyntax: {} };
