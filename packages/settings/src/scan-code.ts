import type { Project, SettingObservation } from '@phitrace/core';
import { openFlows } from '@phitrace/flows';
import { toFindContext } from './code/context.js';
import { readCode } from './code/read-code.js';
import { type Checks, evaluateChecks } from './evaluate/evaluate.js';
import { toWorld } from './evaluate/world.js';
import type { SettingsFile } from './readers/reader.js';
import { strongest } from './scan-settings.js';

/** What is set in the code of a project: by constructs, clients, commands and the like. Tests set nothing that runs. */
export function scanCode(project: Project, files: readonly SettingsFile[], checks: Checks): readonly SettingObservation[] {
  const asked = new Set(project.files.flatMap(({ path, runsIn }) => (runsIn === 'test' ? [] : [path])));
  const words = project.setup.knowledge.settingCode;
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const resources = readCode({
    flows: openFlows(project),
    checks: checks.checks,
    words,
    isAsked: (path) => asked.has(path),
    contextOf: toFindContext(words.context, (path) => texts.get(path)),
  });
  return strongest(evaluateChecks(resources, toWorld(resources), checks));
}
