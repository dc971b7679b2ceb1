import type { Project } from '@phitrace/core';
import { openFlows } from '@phitrace/flows';
import { toFindContext } from './code/context.js';
import { readCode } from './code/read-code.js';
import { type Checks, toSettingObservations, weigh } from './evaluate/evaluate.js';
import { toHeld } from './evaluate/held.js';
import { toWorld } from './evaluate/world.js';
import type { SettingsFile } from './readers/reader.js';
import { type SettingsScan, strongest } from './scan-settings.js';

/** What is set in the code of a project: by constructs, clients, commands and the like. Tests set nothing that runs. */
export function scanCode(
  project: Project,
  files: readonly SettingsFile[],
  checks: Checks,
): Pick<SettingsScan, 'observations' | 'held' | 'skipped'> {
  const asked = new Set(project.files.flatMap(({ path, runsIn }) => (runsIn === 'test' ? [] : [path])));
  const words = project.setup.knowledge.settingCode;
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const flows = openFlows(project);
  const resources = readCode({
    flows,
    checks: checks.checks,
    words,
    isAsked: (path) => asked.has(path),
    contextOf: toFindContext(words.context, (path) => texts.get(path)),
  });
  const weighed = weigh(resources, toWorld(resources), checks, flows.faults);
  const observations = strongest(toSettingObservations(weighed, resources, checks));
  return { observations, held: toHeld(weighed), skipped: flows.faults.skipped };
}
