import { join } from 'node:path';
import type { Setup, SettingCheck, SettingForm, SettingObservation } from '@phitrace/core';
import type { Flows } from '@phitrace/flows';
import { findText, toTestPath } from '@phitrace/sources';
import { evaluateChecks } from '../evaluate/evaluate.js';
import { toWorld } from '../evaluate/world.js';
import { toFindContext } from './context.js';
import { readCode } from './read-code.js';
import { RECEIVER } from './read-receivers.js';

/** What one file sets, for hosts that look at files one by one: without what other files of code decide. */
export function scanFile(
  flows: Flows,
  { path, root }: { path: string; root: string },
  { knowledge, configuration }: Setup,
): readonly SettingObservation[] {
  const { settings, settingWords, settingCode, files } = knowledge;
  if (toTestPath(files)(path)) return [];
  const checks = ownChecks(settings.flatMap((each) => each.checks));
  const contextOf = toFindContext(settingCode.context, (asked) => findText(join(root, asked), configuration.limits.fileBytes));
  const resources = readCode({ flows, checks, words: settingCode, isAsked: (asked) => asked === path, contextOf });
  return evaluateChecks(resources, toWorld(resources), { checks, words: settingWords }).filter(({ location }) => location.path === path);
}

const known = new WeakMap<SettingCheck, SettingCheck>();

/** Without the forms that ask about other resources than those that a method is called on. */
function ownChecks(checks: readonly SettingCheck[]): readonly SettingCheck[] {
  return checks.map((check) => {
    const found = known.get(check) ?? { ...check, forms: check.forms.filter(asksNothingElse) };
    known.set(check, found);
    return found;
  });
}

function asksNothingElse({ whenRelated, unlessRelated, joined }: SettingForm): boolean {
  return [...whenRelated, ...unlessRelated, ...(joined ? [joined] : [])].every(({ through }) => through === RECEIVER);
}
