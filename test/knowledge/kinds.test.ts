import { describe, expect, it } from 'vitest';
import { CategoryRole, rulesOf, SinkRole } from '@phitrace/core';
import { knowledge, rules } from '@phitrace/rules';
import { duplicates } from './duplicates.js';

const { kinds, policy, controls, vendors, libraries, lexicon } = knowledge;
const categories = new Set([...Object.keys(kinds.categories), '*']);
const sinks = new Set([...Object.keys(kinds.sinks), '*']);

describe('kinds', () => {
  it('of the policy exist', () => {
    expect(policy.filter(({ category, sink }) => !categories.has(category) || !sinks.has(sink))).toEqual([]);
  });

  it('of the rules exist', () => {
    expect(
      rulesOf(rules, 'flow')
        .filter(({ from, to }) => from.some((kind) => !categories.has(kind)) || to.some((kind) => !sinks.has(kind)))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('of the lexicon exist, one file each', () => {
    const named = lexicon.map(({ category }) => category);
    expect(named.filter((category) => !categories.has(category))).toEqual([]);
    expect(duplicates(named)).toEqual([]);
  });

  it('of safeguards name known categories and sinks', () => {
    const unknown = Object.entries(kinds.safeguards).filter(
      ([, { holdsFor, exceptFor, sinks: at = [] }]) =>
        [...holdsFor, ...exceptFor].some((category) => !categories.has(category)) || at.some((sink) => !sinks.has(sink)),
    );
    expect(unknown).toEqual([]);
  });

  it('of vendors exist', () => {
    expect(vendors.filter(({ category }) => !Object.hasOwn(kinds.vendorCategories, category)).map(({ id }) => id)).toEqual([]);
    expect(vendors.filter(({ hostSink }) => hostSink !== undefined && !sinks.has(hostSink)).map(({ id }) => id)).toEqual([]);
  });

  it('of model rows exist', () => {
    const unknown = [...vendors, ...libraries].flatMap(({ id, models }) =>
      models
        .filter((row) => {
          if ('sink' in row) return !sinks.has(row.sink);
          if ('source' in row) return ![...categories, 'none'].includes(row.source);
          return 'safeguard' in row && !Object.hasOwn(kinds.safeguards, row.safeguard);
        })
        .map((row) => `${id}: ${row.at}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('roles', () => {
  it.each(CategoryRole.options)('%s is played by one category', (role) => {
    expect(Object.values(kinds.categories).filter((category) => category.role === role)).toHaveLength(1);
  });

  it.each(SinkRole.options)('%s is played by one sink kind', (role) => {
    expect(Object.values(kinds.sinks).filter((sink) => sink.role === role)).toHaveLength(1);
  });

  it.each(['deidentifiers', 'consent'])('leave one safeguard to the functions that a project declares as %s', (key) => {
    expect(Object.values(kinds.safeguards).filter(({ declaredAs }) => declaredAs === key)).toHaveLength(1);
  });

  it('give safeguards only controls that there are', () => {
    const controls = Object.values(kinds.safeguards).flatMap(({ control }) => control ?? []);
    expect(controls.filter((control) => kinds.controls[control]?.signs === undefined)).toEqual([]);
  });
});

describe('phrases', () => {
  const lists = Object.entries(kinds).filter(([name]) => !['safeguards', 'vendorCategories'].includes(name));

  it.each(lists)('of %s are each the phrase of one word', (_name, words) => {
    expect(duplicates(Object.values(words as Record<string, { phrase: string }>).map(({ phrase }) => phrase))).toEqual([]);
  });
});

describe('the policy', () => {
  it('has one cell for a pair', () => {
    expect(duplicates(policy.map(({ category, sink }) => `${category} × ${sink}`))).toEqual([]);
  });

  it('decides on every pair', () => {
    expect(policy.some(({ category, sink }) => category === '*' && sink === '*')).toBe(true);
  });
});

describe('the controls', () => {
  it('have unique ids and sections', () => {
    expect(duplicates([...controls.map(({ id }) => id), ...controls.map(({ section }) => section)])).toEqual([]);
  });

  it('have a file for each section that a rule cites', () => {
    const sections = new Set(controls.map(({ section }) => section));
    const missing = rules.flatMap(({ id, citations }) =>
      citations.filter((section) => !sections.has(section)).map((section) => `${id}: ${section}`),
    );
    expect(missing).toEqual([]);
  });

  it('are each cited by a rule, or say why code does not show them', () => {
    const cited = new Set(rules.flatMap(({ citations }) => citations));
    expect(controls.filter(({ section, unseen }) => cited.has(section) === (unseen !== undefined)).map(({ id }) => id)).toEqual([]);
  });

  it('have a source', () => {
    expect(controls.filter(({ source }) => !source.startsWith('https://')).map(({ id }) => id)).toEqual([]);
  });
});

describe('the crosswalks', () => {
  const entries = knowledge.crosswalks.flatMap((crosswalk) =>
    crosswalk.entries.map((entry) => ({ ...entry, at: `${crosswalk.id} ${entry.id}` })),
  );

  it('have unique ids, and each entry one', () => {
    expect(duplicates([...knowledge.crosswalks.map(({ id }) => id), ...entries.map(({ at }) => at)])).toEqual([]);
  });

  it('name rules and sections that there are', () => {
    const known = new Set(rules.map(({ id }) => id));
    const isSection = (named: string) => controls.some(({ section }) => section.startsWith(named));
    const named = [...knowledge.crosswalks, ...entries].flatMap(({ sections }) => sections);
    expect(named.filter((section) => !isSection(section))).toEqual([]);
    expect(entries.flatMap(({ rules: ids }) => ids.filter((id) => !known.has(id)))).toEqual([]);
  });

  it('say of each entry which rules serve it, or why none does', () => {
    const isServed = (at: string) => rules.some(({ citations }) => citations.some((cited) => cited.startsWith(at)));
    const wrong = entries.filter(
      ({ sections, rules: ids, unseen }) => (ids.length > 0 || sections.some(isServed)) === (unseen !== undefined),
    );
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });
});

describe('the rules', () => {
  it('have unique ids', () => {
    expect(duplicates(rules.map(({ id }) => id))).toEqual([]);
  });

  it('give one severity score between 0.1 and 10', () => {
    expect(rules.filter(({ securitySeverity }) => securitySeverity < 0.1 || securitySeverity > 10).map(({ id }) => id)).toEqual([]);
  });

  it('reach every sink kind', () => {
    const reached = new Set(rulesOf(rules, 'flow').flatMap(({ to }) => to));
    expect(Object.keys(kinds.sinks).filter((sink) => !reached.has(sink))).toEqual([]);
  });
});
