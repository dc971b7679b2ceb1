import { decide, type DecisionInput } from '@phitrace/core';
import { describe, expect, test } from 'vitest';
import { knowledge, makeRecipient } from './samples.js';

const inside: Partial<DecisionInput> = { recipient: undefined, baa: { state: 'not-needed', missing: [] } };
const ownHost: Partial<DecisionInput> = { recipient: makeRecipient({ thirdParty: false }), baa: { state: 'not-needed', missing: [] } };
const covered: Partial<DecisionInput> = { recipient: makeRecipient(), baa: { state: 'covered', missing: [] } };
const gap: Partial<DecisionInput> = {
  recipient: makeRecipient(),
  baa: { state: 'gap', missing: [{ kind: 'expired', expires: '2026-01-01' }] },
};
const none: Partial<DecisionInput> = { recipient: makeRecipient(), baa: { state: 'none', missing: [] } };
const unknown: Partial<DecisionInput> = { recipient: makeRecipient({ vendor: 'nobody-knows' }), baa: { state: 'unknown', missing: [] } };
const recipients = { inside, ownHost, covered, gap, none, unknown };

function ask(rest: Partial<DecisionInput>): ReturnType<typeof decide> {
  return decide({
    category: 'name',
    confidence: 'high',
    sinkKind: 'llm',
    verified: 'types',
    safeguards: [],
    kinds: knowledge.kinds,
    policy: { project: [], builtIn: knowledge.policy },
    baa: { state: 'not-needed', missing: [] },
    ...rest,
  });
}

const cell = (category: string, sink: string, decision: 'allow' | 'warn' | 'deny' | 'forbid', reason = 'because') => ({
  category,
  sink,
  decision,
  reason,
});
const names = Object.keys(recipients) as (keyof typeof recipients)[];

describe('row 1: a safeguard that holds', () => {
  test.each(names)('is silent for a recipient that is %s', (name) => {
    expect(ask({ ...recipients[name], safeguards: ['deidentified'] })).toEqual({
      kind: 'silent',
      row: 1,
      safeguard: 'deidentified',
    });
  });

  test.each([
    ['for every category', ['deidentified'], 'ssn', 'llm', true],
    ['but not for the excepted one', ['plain-hash'], 'ssn', 'llm', false],
    ['but for the others', ['plain-hash'], 'name', 'llm', true],
    ['for a named category', ['truncated'], 'name', 'llm', true],
    ['but not for one that is not named', ['truncated'], 'clinical', 'llm', false],
    ['at a sink kind that is listed', ['encrypted'], 'ssn', 'storage', true],
    ['but not at another', ['encrypted'], 'ssn', 'llm', false],
    ['but not when its kind is unknown', ['magic'], 'name', 'llm', false],
    ['but not when its kind is a word of the language', ['constructor'], 'name', 'llm', false],
    ['when any of several does', ['encrypted', 'plain-hash'], 'name', 'llm', true],
    ['but not when none of several does', ['encrypted', 'plain-hash'], 'ssn', 'llm', false],
    ['but not without any', [], 'name', 'llm', false],
  ])('holds %s', (_, safeguards, category, sinkKind, silent) => {
    const decision = ask({ ...none, safeguards, category, sinkKind });
    expect([decision.kind, decision.row]).toEqual(silent ? ['silent', 1] : ['report', 6]);
  });

  test('comes before a policy that denies', () => {
    const policy = { project: [cell('*', '*', 'deny')], builtIn: [] };
    expect(ask({ ...none, safeguards: ['deidentified'], policy }).row).toBe(1);
  });
});

describe('row 2: the policy matrix', () => {
  test.each(names)('that allows is silent for a recipient that is %s', (name) => {
    const decision = ask({ ...recipients[name], category: 'reference', sinkKind: 'log' });
    expect(decision).toEqual({ kind: 'silent', row: 2, reason: 'guides ask for it' });
  });

  test.each([
    ['the category alone', [cell('name', '*', 'allow')], [], true],
    ['the sink kind alone', [cell('*', 'llm', 'allow')], [], true],
    ['another category', [cell('ssn', 'llm', 'allow')], [], false],
    ['another sink kind', [cell('name', 'log', 'allow')], [], false],
    ['the category before the sink kind', [cell('*', 'llm', 'deny'), cell('name', '*', 'allow')], [], true],
    ['the category before the sink kind, in any order', [cell('name', '*', 'allow'), cell('*', 'llm', 'deny')], [], true],
    ['the exact cell before the category', [cell('name', 'llm', 'deny'), cell('name', '*', 'allow')], [], false],
    ['the project before ours, when as exact', [cell('name', 'llm', 'allow')], [cell('name', 'llm', 'deny')], true],
    ['the project that tightens ours', [cell('name', 'llm', 'deny')], [cell('name', 'llm', 'allow')], false],
    ["our more exact cell before the project's", [cell('*', '*', 'allow')], [cell('name', 'llm', 'deny')], false],
    ['the later of two cells that say the same place', [cell('name', 'llm', 'deny'), cell('name', 'llm', 'allow')], [], true],
  ])('goes by %s', (_, project, builtIn, silent) => {
    expect(ask({ ...none, policy: { project, builtIn } }).kind).toBe(silent ? 'silent' : 'report');
  });

  test('that warns caps the severity and goes on', () => {
    const policy = { project: [cell('name', 'llm', 'warn')], builtIn: [] };
    expect(ask({ ...none, policy })).toMatchObject({ kind: 'report', row: 6, standing: 'none', atMost: 'warning' });
  });

  test('that forbids leaves the severity to the rule, whatever an agreement covers', () => {
    const policy = { project: [cell('name', 'llm', 'forbid')], builtIn: [] };
    expect(ask({ ...covered, policy })).toMatchObject({ kind: 'report', row: 4, standing: 'covered' });
    expect(ask({ ...covered, policy })).not.toHaveProperty('atMost');
  });

  test('that denies leaves the severity to the rule', () => {
    const policy = { project: [cell('name', 'llm', 'deny')], builtIn: [] };
    expect(ask({ ...none, policy })).not.toHaveProperty('atMost');
  });
});

describe('rows 3 to 6: who receives it', () => {
  test.each([
    ['inside', 3, 'inside', undefined],
    ['ownHost', 3, 'inside', undefined],
    ['covered', 4, 'covered', 'warning'],
    ['gap', 5, 'gap', undefined],
    ['none', 6, 'none', undefined],
    ['unknown', 6, 'none', undefined],
  ] as const)('a recipient that is %s is row %i', (name, row, standing, atMost) => {
    const expected = { kind: 'report', row, standing, lowered: false, atLeast: 'note', ...(atMost ? { atMost } : {}) };
    expect(ask(recipients[name])).toEqual(expected);
  });
});

describe('confidence', () => {
  const cases = names.flatMap((name) =>
    (['high', 'medium', 'low'] as const).flatMap((confidence) =>
      (['types', 'source', 'known'] as const).map((verified) => [name, confidence, verified] as const),
    ),
  );
  test.each(cases)('%s, %s confidence, sink verified by %s', (name, confidence, verified) => {
    const decision = ask({ ...recipients[name], confidence, verified });
    expect(decision).toMatchObject({ kind: 'report', lowered: confidence === 'low' || verified === 'known' });
  });

  test.each([
    ['ssn', 'warning'],
    ['mrn', 'warning'],
    ['health-plan', 'warning'],
    ['name', 'note'],
    ['clinical', 'note'],
  ])('lowers %s to %s at most', (category, atLeast) => {
    expect(ask({ ...none, category, confidence: 'low', verified: 'known' })).toMatchObject({ lowered: true, atLeast });
  });
});
