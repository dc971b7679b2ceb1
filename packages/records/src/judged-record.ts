import type { CellRole } from '@phitrace/core';
import type { OriginModel, Outcome } from './evidence/origin-model.js';
import { relationsOf } from './evidence/relations.js';
import { familyOf } from './identifiers/names.js';
import { type Inspection, type InspectionData, inspect } from './identifiers/index.js';
import type { Cell, DataRecord } from './record.js';

/** What is known of a record once its values are forgotten. */
export interface JudgedRecord {
  readonly line: number;
  readonly endLine: number;
  readonly roles: ReadonlySet<string>;
  /** Cells by category. */
  readonly categories: ReadonlyMap<string, number>;
  readonly outcomes: readonly Outcome[];
  /** For people against each other origin. */
  readonly ratios: readonly number[];
  /** A field says that somebody in care is meant. */
  readonly isOfCare: boolean;
}

/** A name and a date say too little: with fewer tests a record can only speak against people. */
const FEWEST_TESTS = 3;
/** Roles that only people have: an address or a telephone may be an organisation's. */
const PERSONAL = new Set([
  'family-name',
  'given-name',
  'full-name',
  'birth-date',
  'age',
  'social-security',
  'plan-number',
  'picture',
  'body-print',
]);

/** Judges one record at a time. */
export class RecordJudge {
  constructor(
    private readonly roles: Readonly<Record<string, CellRole>>,
    private readonly data: InspectionData,
    private readonly model: OriginModel,
  ) {}

  /** Undefined for a record that holds no identifier. */
  judge(record: DataRecord): JudgedRecord | undefined {
    const inspected = this.inspectCells(record.cells);
    const inspections = inspected.map(({ inspection }) => inspection);
    const categories = this.categoriesOf(inspections);
    if (categories.size === 0) return undefined;
    const tests = oneOutcomePerTest(
      [...inspections.flatMap(({ outcomes }) => outcomes), ...relationsOf(inspections, this.data)],
      this.model,
    );
    const isNamedBySample = tests.some(([test, outcome]) => test === 'name' && outcome !== 'plain');
    const [family] = isNamedBySample ? [] : familyNamesOf(inspected);
    const ofFamily: Outcome[] = family === undefined ? [] : [['family-name', this.model.isListed(family) ? 'listed' : 'unlisted']];
    const outcomes = [...tests, ...ofFamily];
    const ratios = this.model.others.map(() => 0);
    for (const outcome of outcomes) addTo(ratios, this.model.ratiosOf(outcome));
    if (tests.length < FEWEST_TESTS) ratios.forEach((ratio, i) => (ratios[i] = Math.min(ratio, 0)));
    else if (family !== undefined) addTo(ratios, this.model.ratiosOfFamilyName(family));
    return {
      line: record.line,
      endLine: record.endLine,
      roles: new Set(inspections.map(({ role }) => role)),
      categories,
      outcomes,
      ratios,
      isOfCare: inspected.some(({ cell }) => cell.field.meaning.health === true),
    };
  }

  private inspectCells(cells: readonly Cell[]): { cell: Cell; inspection: Inspection }[] {
    const inspected = cells.flatMap((cell) => {
      const inspection = inspect(cell.field.meaning.role ?? '', cell.text, this.data);
      return inspection ? [{ cell, inspection }] : [];
    });
    const isOfPerson = inspected.some(({ cell, inspection }) => !cell.field.meaning.weak && PERSONAL.has(inspection.role));
    return isOfPerson ? inspected : [];
  }

  private categoriesOf(inspections: readonly Inspection[]): Map<string, number> {
    const categories = new Map<string, number>();
    for (const { role } of inspections) {
      const category = this.roles[role]?.category;
      if (category !== undefined) categories.set(category, (categories.get(category) ?? 0) + 1);
    }
    return categories;
  }
}

function addTo(sums: number[], ratios: readonly number[]): void {
  ratios.forEach((ratio, i) => (sums[i] = (sums[i] ?? 0) + ratio));
}

/** The outcome of each test that speaks most against people: two values of one kind say little more than one. */
function oneOutcomePerTest(outcomes: readonly Outcome[], model: OriginModel): Outcome[] {
  const worst = new Map<string, Outcome>();
  for (const outcome of outcomes) {
    const known = worst.get(outcome[0]);
    if (!known || lowest(model, outcome) < lowest(model, known)) worst.set(outcome[0], outcome);
  }
  if (worst.has('zip-state')) worst.delete('zip');
  return [...worst.values()];
}

function lowest(model: OriginModel, outcome: Outcome): number {
  return Math.min(...model.ratiosOf(outcome));
}

function familyNamesOf(inspected: readonly { cell: Cell; inspection: Inspection }[]): string[] {
  const family = inspected.filter(({ inspection }) => inspection.role === 'family-name').map(({ inspection }) => inspection.normal);
  const full = inspected
    .filter(({ inspection }) => inspection.role === 'full-name' && inspection.normal.includes(' '))
    .map(({ cell, inspection }) => familyOf(inspection.normal, cell.text));
  return family.length > 0 ? family : full;
}
