import type { Knowledge, SettingCheck, SettingForm, SettingObservation } from '@phitrace/core';
import type { Flows } from '@phitrace/flows';
import { toTestPath } from '@phitrace/sources';
import { evaluateChecks } from '../evaluate/evaluate.js';
import { toWorld } from '../evaluate/world.js';
import { toUnknown } from '../value.js';
import { readCode } from './read-code.js';

/** What one file sets, for hosts that look at files one by one: without what other files decide. */
export function scanFile(
  flows: Flows,
  path: string,
  { settings, settingWords, settingCode, files }: Knowledge,
): readonly SettingObservation[] {
  if (toTestPath(files)(path)) return [];
  const checks = ownChecks(settings.flatMap((each) => each.checks));
  // The file of settings around the code is not read here.
  const context = toUnknown({ path, line: 1, column: 1, endLine: 1, endColumn: 1 });
  const resources = readCode({ flows, checks, words: settingCode, isAsked: (asked) => asked === path, contextOf: () => context });
  return evaluateChecks(resources, toWorld(resources), { checks, words: settingWords }).filter(({ location }) => location.path === path);
}

const known = new WeakMap<SettingCheck, SettingCheck>();

/** Without the forms that ask about other resources. */
function ownChecks(checks: readonly SettingCheck[]): readonly SettingCheck[] {
  return checks.map((check) => {
    const found = known.get(check) ?? { ...check, forms: check.forms.filter(asksNothingElse) };
    known.set(check, found);
    return found;
  });
}

function asksNothingElse({ whenRelated, unlessRelated, joined }: SettingForm): boolean {
  return whenRelated.length + unlessRelated.length === 0 && joined === undefined;
}
