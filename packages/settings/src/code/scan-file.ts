import { join } from 'node:path';
import { type Knowledge, memoize, type Setup, type SettingCheck, type SettingForm, type SettingObservation } from '@phitrace/core';
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
  const { settingWords, settingCode } = knowledge;
  const { isTest, checks } = memoize(known, knowledge, () => prepare(knowledge));
  if (isTest(path)) return [];
  const contextOf = toFindContext(settingCode.context, (asked) => findText(join(root, asked), configuration.limits.fileBytes));
  const resources = readCode({ flows, checks, words: settingCode, isAsked: (asked) => asked === path, contextOf });
  return evaluateChecks(resources, toWorld(resources), { checks, words: settingWords }, flows.faults).filter(
    ({ location }) => location.path === path,
  );
}

/** What is the same for all files. */
interface Prepared {
  readonly isTest: (path: string) => boolean;
  /** Without the forms that ask about other resources than those that a method is called on. */
  readonly checks: readonly SettingCheck[];
}

const known = new WeakMap<Knowledge, Prepared>();

function prepare({ settings, files }: Knowledge): Prepared {
  const checks = settings.flatMap((each) => each.checks).map((check) => ({ ...check, forms: check.forms.filter(asksNothingElse) }));
  return { isTest: toTestPath(files), checks };
}

function asksNothingElse({ whenRelated, unlessRelated, joined }: SettingForm): boolean {
  return [...whenRelated, ...unlessRelated, ...(joined ? [joined] : [])].every(({ through }) => through === RECEIVER);
}
