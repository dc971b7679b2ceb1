import { dirname } from 'node:path/posix';
import type { Project, SettingObservation } from '@phitrace/core';
import { openFlows } from '@phitrace/flows';
import { readCode } from './code/read-code.js';
import { type Checks, evaluateChecks } from './evaluate/evaluate.js';
import { toWorld } from './evaluate/world.js';
import { readDocuments } from './readers/data.js';
import type { SettingsFile } from './readers/reader.js';
import { strongest } from './scan-settings.js';
import type { Value } from './value.js';

/** What is set in the code of a project: by constructs, clients, commands and the like. Tests set nothing that runs. */
export function scanCode(project: Project, files: readonly SettingsFile[], checks: Checks): readonly SettingObservation[] {
  const asked = new Set(project.files.flatMap(({ path, runsIn }) => (runsIn === 'test' ? [] : [path])));
  const words = project.setup.knowledge.settingCode;
  const resources = readCode({
    flows: openFlows(project),
    checks: checks.checks,
    words,
    isAsked: (path) => asked.has(path),
    contextOf: contextsIn(files, words.context),
  });
  return strongest(evaluateChecks(resources, toWorld(resources), checks));
}

/** The settings of the nearest folder upward that has a file of them. */
export function contextsIn(
  files: readonly SettingsFile[],
  { file, key }: { file: string; key: string },
): (path: string) => Value | undefined {
  const byFolder = new Map(files.filter(({ path }) => path.split('/').at(-1) === file).map((each) => [dirname(each.path), each]));
  const contexts = new Map([...byFolder].map(([folder, each]) => [folder, contextIn(each, key)]));
  return (path) => {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      if (contexts.has(folder)) return contexts.get(folder);
      if (folder === '.' || folder === '/' || folder.endsWith('..')) return undefined;
    }
  };
}

function contextIn(file: SettingsFile, key: string): Value | undefined {
  const [document] = readDocuments(file).values;
  return document?.kind === 'map' ? document.entries.get(key) : undefined;
}
