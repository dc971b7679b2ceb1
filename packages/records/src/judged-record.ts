import type { CellRole } from '@phitrace/core';
import type { OriginModel, Outcome } from './evidence/origin-model.js';
import { relationsOf } from './evidence/relations.js';
import type { Field } from './field.js';
import { partsOfAddress } from './identifiers/address.js';
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
  /** It is of somebody beside a patient, all of it. */
  readonly isKin: boolean;
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
    const { inspections, families, isOfPerson, isOfCare } = this.inspectCells(record.cells);
    if (!isOfPerson) return undefined;
    const categories = this.categoriesOf(inspections);
    if (categories.size === 0) return undefined;
    const outcomes = oneOutcomePerTest(inspections, relationsOf(inspections, this.data), this.model);
    const roles = new Set<string>();
    for (const { role } of inspections) roles.add(role);
    return {
      line: record.line,
      endLine: record.endLine,
      roles,
      categories,
      isOfCare,
      isKin: isOfKin(record.cells),
      ...this.weigh(outcomes, families),
    };
  }

  /** What the tests say together; a family name that no test knows speaks too. */
  private weigh(tests: Outcome[], families: readonly string[]): Pick<JudgedRecord, 'outcomes' | 'ratios'> {
    const ratios = this.model.others.map(() => 0);
    const isNamedBySample = tests.some(([test, outcome]) => test === 'name' && outcome !== 'plain');
    const [name] = isNamedBySample ? [] : families;
    const family = name === undefined ? undefined : this.model.weightOfFamilyName(name);
    const outcomes = family ? [...tests, family.isListed ? LISTED : UNLISTED] : tests;
    for (const outcome of outcomes) addRatios(ratios, this.model.weightOf(outcome).ratios);
    if (tests.length < FEWEST_TESTS) ratios.forEach((ratio, i) => (ratios[i] = Math.min(ratio, 0)));
    else if (family) addRatios(ratios, family.ratios);
    return { outcomes, ratios };
  }

  private inspectCells(cells: readonly Cell[]): InspectedCells {
    const inspections: Inspection[] = [];
    const families: string[] = [];
    const fullNames: string[] = [];
    let isOfPerson = false;
    let isOfCare = false;
    const stated = this.statedRoles(cells);
    for (const { field, text } of cells) {
      const { weak, health } = field.meaning;
      for (const inspection of this.inspectParts(field, text)) {
        if (isOfOthers(field, inspection, stated)) continue;
        inspections.push(inspection);
        isOfPerson ||= !weak && PERSONAL.has(inspection.role);
        isOfCare ||= health === true;
        if (inspection.role === 'family-name') families.push(inspection.normal);
        else if (isWholeName(inspection)) fullNames.push(familyOf(inspection.normal, text));
      }
    }
    return { inspections, families: families.length > 0 ? families : fullNames, isOfPerson, isOfCare };
  }

  /** A text beside fields names those who treat and pay, too: what a field says of the person is not asked of the text. */
  private statedRoles(cells: readonly Cell[]): ReadonlySet<string> {
    const stated = new Set<string>();
    if (!cells.some(({ field }) => field.isInText)) return stated;
    for (const { field, text } of cells) {
      const inspection = field.isInText ? undefined : this.inspectCell(field, text);
      if (inspection) stated.add(inspection.role);
    }
    return stated;
  }

  /** One inspection, or those of the parts of a whole address. */
  private inspectParts(field: Field, text: string): Inspection[] {
    if (field.meaning.role !== STREET) return asList(this.inspectCell(field, text));
    return partsOfAddress(text).flatMap(([role, part]) => asList(inspect(role, part, this.data)));
  }

  private inspectCell({ meaning }: Field, text: string): Inspection | undefined {
    return inspect(meaning.role ?? '', text, this.data);
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

const STREET = 'street';

function asList<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value];
}

function isOfOthers({ isInText }: Field, { role }: Inspection, stated: ReadonlySet<string>): boolean {
  return isInText && stated.has(role);
}

/** A record without one cell of the patient. */
function isOfKin(cells: readonly Cell[]): boolean {
  const told = cells.filter(({ field }) => field.standard !== undefined && field.meaning.role !== undefined);
  return told.length > 0 && told.every(({ field }) => field.meaning.kin === true);
}

interface InspectedCells {
  readonly inspections: readonly Inspection[];
  readonly families: readonly string[];
  readonly isOfPerson: boolean;
  readonly isOfCare: boolean;
}

function isWholeName({ role, normal }: Inspection): boolean {
  return role === 'full-name' && normal.includes(' ');
}

const LISTED: Outcome = ['family-name', 'listed'];
const UNLISTED: Outcome = ['family-name', 'unlisted'];

export function addRatios(sums: number[], ratios: readonly number[]): void {
  for (let i = 0; i < ratios.length; i++) sums[i] = (sums[i] ?? 0) + (ratios[i] ?? 0);
}

/** The outcome of each test that speaks most against people: two values of one kind say little more than one. */
function oneOutcomePerTest(inspections: readonly Inspection[], relations: readonly Outcome[], model: OriginModel): Outcome[] {
  const worst: Outcome[] = [];
  for (const { outcomes } of telling(inspections)) for (const outcome of outcomes) keepWorst(worst, outcome, model);
  for (const outcome of relations) keepWorst(worst, outcome, model);
  return worst.some(([test]) => test === 'zip-state') ? worst.filter(([test]) => test !== 'zip') : worst;
}

/** Accounts, claims and visits are numbered by whoever bills, often `1001` or `12345`: beside a number of the person they tell nothing. */
function telling(inspections: readonly Inspection[]): readonly Inspection[] {
  const isNumbered = inspections.some(({ role, outcomes }) => role !== ACCOUNT && outcomes.some(([test]) => NUMBERS.has(test)));
  return isNumbered ? inspections.filter(({ role }) => role !== ACCOUNT) : inspections;
}

const ACCOUNT = 'account-number';
const NUMBERS = new Set(['number', 'plan-number']);

function keepWorst(worst: Outcome[], outcome: Outcome, model: OriginModel): void {
  let at = 0;
  while (at < worst.length && worst[at]?.[0] !== outcome[0]) at++;
  const known = worst[at];
  if (!known || model.weightOf(outcome).lowest < model.weightOf(known).lowest) worst[at] = outcome;
}
