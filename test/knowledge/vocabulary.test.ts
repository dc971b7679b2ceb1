import { describe, expect, it } from 'vitest';
import { findCategory, findSinkKind, getCategory, getDeclaredSafeguard, getSinkKind, identifiesAlone, isPhi } from '@phitrace/core';
import { knowledge } from '@phitrace/rules';

const { kinds } = knowledge;

describe('the vocabulary', () => {
  it('tells PHI from ids, staff and what is no category', () => {
    expect(['name', 'clinical', 'record'].map((category) => isPhi(kinds, category))).toEqual([true, true, true]);
    expect(['reference', 'staff', 'none', 'toString'].map((category) => isPhi(kinds, category))).toEqual([false, false, false, false]);
  });

  it('tells what identifies a person by itself', () => {
    expect(['ssn', 'mrn', 'health-plan'].map((category) => identifiesAlone(kinds, category))).toEqual([true, true, true]);
    expect(['name', 'clinical', 'none'].map((category) => identifiesAlone(kinds, category))).toEqual([false, false, false]);
  });

  it('knows phrases, verbs and what a sink takes', () => {
    expect(findCategory(kinds, 'sud')?.phrase).toBe('substance-use record');
    expect(findSinkKind(kinds, 'file')?.verb).toEqual({ one: 'is written to a file by', many: 'are written to a file by' });
    expect(findSinkKind(kinds, 'log')?.verb).toEqual({ one: 'reaches', many: 'reach' });
    expect(findSinkKind(kinds, 'llm')).toMatchObject({ isModel: true, takesFreeText: 'always' });
    expect(findSinkKind(kinds, 'toString')).toBeUndefined();
  });

  it('finds who plays a role, and says which one nobody plays', () => {
    expect([getCategory(kinds, 'reference'), getSinkKind(kinds, 'address'), getDeclaredSafeguard(kinds, 'deidentifiers')]).toEqual([
      'reference',
      'url',
      'deidentified',
    ]);
    expect(() => getCategory({ categories: {} }, 'staff')).toThrow('no word of rules/kinds.json has the role "staff"');
    expect(() => getSinkKind({ sinks: {} }, 'log')).toThrow('"log"');
    expect(() => getDeclaredSafeguard({ safeguards: {} }, 'consent')).toThrow('"consent"');
  });
});
