import { isInCode } from '@phitrace/controls/code';
import { type Rule, rulesOf } from '@phitrace/core';
import { knowledge, rules } from '@phitrace/rules';
import { recordContents } from './records.js';

/** The frameworks that code is written in, as forms of checks name them. */
const frameworks = new Set(knowledge.settingCode.calls.map(({ framework, as }) => as?.framework ?? framework));

/** What the plugin can report: the way of data, controls around code, and settings and records that code writes. */
export const known: readonly Rule[] = [...rulesOf(rules, 'flow'), ...controlRules(), ...settingRules(), ...recordRules()].sort(
  (left, right) => (left.id < right.id ? -1 : 1),
);

function controlRules(): readonly Rule[] {
  return rulesOf(rules, 'absence').filter(({ controls }) => controls.some((control) => isInCode(knowledge.kinds, control)));
}

function settingRules(): readonly Rule[] {
  const checks = knowledge.settings.flatMap((each) => each.checks).filter(({ forms }) => forms.some(isOfCode));
  return rulesOf(rules, 'setting').filter(({ concerns, standings }) =>
    checks.some(({ concern, standing }) => concerns.includes(concern) && standings.includes(standing)),
  );
}

function isOfCode({ framework }: { readonly framework: readonly string[] }): boolean {
  return framework.some((each) => frameworks.has(each));
}

function recordRules(): readonly Rule[] {
  return rulesOf(rules, 'record').filter(({ contents }) => contents.some((content) => recordContents.includes(content)));
}
