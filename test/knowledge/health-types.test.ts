import { describe, expect, it } from 'vitest';
import type { HealthType } from '@phitrace/core';
import { knowledge } from '@phitrace/rules';
import { duplicates } from './duplicates.js';

const files = knowledge.healthTypes;
const categories = new Set([...Object.keys(knowledge.kinds.categories), 'none']);
const names = new Set(files.flatMap(({ types }) => Object.keys(types)));

function get(id: string, name: string): HealthType {
  const type = files.find((file) => file.id === id)?.types[name];
  if (!type) throw new Error(`${id} has no type ${name}`);
  return type;
}

describe('the health types', () => {
  const all = files.flatMap(({ id, types }) => Object.entries(types).map(([name, type]) => ({ where: `${id} › ${name}`, type })));

  it('have known categories', () => {
    expect(all.filter(({ type }) => !categories.has(type.category)).map(({ where }) => where)).toEqual([]);
  });

  it('have properties that are a known category or a link that resolves', () => {
    const broken = all.flatMap(({ where, type }) =>
      Object.entries(type.properties)
        .filter(([, value]) => (value.startsWith('@') ? !names.has(value.slice(1)) : !categories.has(value)))
        .map(([key, value]) => `${where}.${key}: ${value}`),
    );
    expect(broken).toEqual([]);
  });

  it('have their bases resolved', () => {
    expect(all.filter(({ type }) => type.base !== undefined)).toEqual([]);
  });

  it('share no id, package or namespace', () => {
    expect(duplicates(files.map(({ id }) => id))).toEqual([]);
    expect(duplicates(files.flatMap(({ packages }) => packages))).toEqual([]);
    expect(duplicates(files.flatMap(({ namespaces }) => namespaces))).toEqual([]);
  });

  it('extend files that exist and extend none themselves, because one step is looked up', () => {
    const bases = files.flatMap((file) => (file.extends === undefined ? [] : [files.find(({ id }) => id === file.extends)]));
    expect(bases.filter((base) => base === undefined || base.extends !== undefined)).toEqual([]);
  });

  it('have prefixes that are the start of a class name', () => {
    expect(files.flatMap(({ prefixes }) => prefixes).filter((prefix) => !/^[A-Z]\w*$/.test(prefix))).toEqual([]);
  });
});

describe('FHIR R4', () => {
  it.each([
    ['Patient', 'id', 'reference'],
    ['Patient', 'name', '@HumanName'],
    ['Patient', 'birthDate', 'date'],
    ['Patient', 'resourceType', 'none'],
    ['Patient', 'meta', 'none'],
    ['Observation', 'status', 'none'],
    ['Observation', 'subject', '@Reference'],
    ['Reference', 'reference', 'reference'],
    ['Reference', 'display', 'name'],
    ['Bundle', 'total', 'none'],
    ['QuestionnaireResponse', 'questionnaire', 'none'],
  ])('%s.%s is %s', (type, property, expected) => {
    expect(get('fhir-r4', type).properties[property]).toBe(expected);
  });

  it.each(['Questionnaire', 'StructureDefinition', 'ValueSet', 'OperationOutcome', 'CapabilityStatement'])(
    '%s holds no patient data',
    (name) => {
      expect(get('fhir-r4', name).category).toBe('none');
    },
  );
});
