import { Configuration } from '@phitrace/core';
import { classifyColumn, Lexicon } from '@phitrace/naming';
import { knowledge } from '@phitrace/rules';
import { describe, expect, it } from 'vitest';

const lexicon = new Lexicon(knowledge, Configuration.parse({}));

function categoryOf(name: string, table: string, siblings: readonly string[], isHealth = false): string | undefined {
  return classifyColumn(lexicon, { name, table, siblings, isHealth })?.category;
}

describe('a column', () => {
  it.each([
    ['ssn', '', [], 'ssn'],
    ['last_name', 'patients', ['id'], 'name'],
    ['last_name', 'riders', ['mrn'], 'name'],
    ['passenger_name', 'rides', ['medicare_number'], 'name'],
    ['phone', 'contacts', ['date_of_birth', 'blood_group'], 'phone'],
    ['diagnosis', 'visits', ['patient_id', 'seen_at'], 'clinical'],
  ])('%s of %j beside %j is %s', (name, table, siblings, category) => {
    expect(categoryOf(name, table, siblings)).toBe(category);
  });

  it.each([
    ['last_name', 'employees_roster', ['badge']],
    ['vehicle_name', 'rides', ['medicare_number']],
    ['passenger_name', 'rides', ['distance']],
    ['city', 'warehouses', ['capacity']],
    ['last_name', 'parcels', ['weight']],
    ['email', 'accounts', ['plan']],
    ['name', 'products', ['price', 'sku']],
  ])('%s of %j beside %j is no PHI', (name, table, siblings) => {
    expect(lexicon.isPhi(categoryOf(name, table, siblings) ?? 'none')).toBe(false);
  });

  it('is a doctor’s where its table is one of doctors', () => {
    expect(categoryOf('email', 'doctors', ['specialty'], true)).toBe('staff');
  });

  it('needs less around it in a project about health', () => {
    expect(categoryOf('last_name', 'registrations', [])).toBeUndefined();
    expect(categoryOf('last_name', 'registrations', [], true)).toBe('name');
  });

  it('is an id where it is one', () => {
    expect(categoryOf('encounter_id', 'vitals', ['mrn'])).toBe('reference');
  });
});
