import type { CellRole, DetectorData, RecordObservation } from '@phitrace/core';
import type { OriginModel, Outcome } from './evidence/origin-model.js';
import { addRatios, type JudgedRecord } from './judged-record.js';
import type { Cell, DataRecord } from './record.js';

/** Logarithms of how much likelier people must be than any other origin, and less likely, for a verdict. */
const REAL_LOOKING = 1.65;
const SYNTHETIC = -3;
const SURE = 8;
/** Records that look real by themselves and are remembered one by one, to find the one that isn't like the others. */
const MOST_RECORDS = 2_000;
/** Once so many records say this clearly that they are of people, only one in a few is still judged; the others are counted. */
const ENOUGH_RECORDS = 1_000;
const JUDGED_ONE_IN = 16;
const MOST_REGIONS = 20;

/** What words of a file say of where its records come from: made up, or taken from a system in use. */
export type Mark = 'present' | 'taken' | 'none';

/** What is said of all groups of one file. */
export interface GroupContext {
  readonly path: string;
  readonly format: string;
  /** The file stands among data of people in care: by its format, its path or the project. */
  readonly isOfCare: boolean;
  /** Outcome of the test for words that say where synthetic data comes from. */
  readonly mark: Mark;
  /** A name calls the data de-identified. */
  readonly isClaimed: boolean;
  readonly roles: Readonly<Record<string, CellRole>>;
  readonly model: OriginModel;
  readonly outcomes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly contents: DetectorData['contents'];
}

interface Listed {
  readonly record: JudgedRecord;
  /** Which of the group it is. */
  readonly at: number;
  readonly score: number;
}

/** Records of one table or file, judged together: what one row leaves open, twenty rows tell. */
export class RecordGroup {
  private readonly listed: Listed[] = [];
  private readonly patients: Sums;
  private readonly kin: Sums;
  private readonly whole: Region;
  private count = 0;
  private seen = 0;
  private clear = false;

  constructor(private readonly context: GroupContext) {
    this.patients = new Sums(context.model.others.length);
    this.kin = new Sums(context.model.others.length);
    this.whole = new Region(context);
  }

  add(record: JudgedRecord): void {
    if (!this.isOfPerson(record)) return;
    this.count++;
    this.whole.add(record);
    const judged = record.isKin ? this.kin : this.patients;
    judged.add(record.ratios);
    if (!record.isKin) this.list(record);
  }

  /** Kin of a patient are as made up as the patient: they don't stand out. */
  private list(record: JudgedRecord): void {
    const score = this.context.model.scoreAmongKnown(record.ratios);
    if (score >= REAL_LOOKING && (this.count === 1 || isPlaced(record)) && this.listed.length < MOST_RECORDS)
      this.listed.push({ record, at: this.count, score });
  }

  /** Counts a record that needs no judgement, since those before it are enough; false for one that does. */
  addUnjudged({ cells, line, endLine }: DataRecord): boolean {
    this.seen++;
    if (this.seen % JUDGED_ONE_IN === 0 || !this.isClear()) return false;
    this.count++;
    this.whole.addCells(cells, line, endLine);
    return true;
  }

  private isClear(): boolean {
    if (this.count >= ENOUGH_RECORDS && this.seen % JUDGED_ONE_IN === 1) {
      this.clear = this.score() >= SURE;
    }
    return this.clear;
  }

  observations(): RecordObservation[] {
    if (this.count === 0) return [];
    const score = this.score();
    if (score >= REAL_LOOKING) return [this.whole.observe('real-looking', score)];
    const standouts = this.standouts();
    const isRestEmpty = standouts.reduce((total, { records }) => total + records, 0) === this.count;
    return isRestEmpty ? standouts : [...standouts, this.whole.observe(score <= SYNTHETIC ? 'synthetic' : 'unclear', score)];
  }

  /** Records that look real among others that don't, the threshold raised by how many were looked at. */
  private standouts(): RecordObservation[] {
    const threshold = REAL_LOOKING + Math.log(this.count) / 2;
    const { model } = this.context;
    const isOfKnown = model.isOfKnownGenerator(this.patients.ratios);
    const regions: { region: Region; last: number; score: number }[] = [];
    this.listed.forEach(({ record, score, at }) => {
      if (score < threshold || (!isOfKnown && model.scoreOf(record.ratios, 1) < threshold)) return;
      const open = regions.at(-1);
      const isNext = open !== undefined && (open.last === at - 1 || regions.length >= MOST_REGIONS);
      const entry = isNext ? open : { region: new Region(this.context), last: at, score };
      if (!isNext) regions.push(entry);
      entry.region.add(record);
      entry.last = at;
      entry.score = Math.max(entry.score, score);
    });
    return regions.map(({ region, score }) => region.observe('real-looking', score));
  }

  /** What the judged records say together; those that are only counted say nothing. Kin are as made up as their patients are. */
  private score(): number {
    const { model } = this.context;
    const { ratios, count } = this.patients.count > 0 ? this.patients : this.kin;
    return model.scoreOf(ratios, count) + this.markScore();
  }

  /** What words of the whole file say, once however many records it holds. */
  private markScore(): number {
    const { mark, model } = this.context;
    return mark === 'none' ? 0 : model.weightOf(['mark', mark]).lowest;
  }

  private isOfPerson({ roles, isOfCare }: JudgedRecord): boolean {
    if (!isOfCare && !this.context.isOfCare && !roles.has('social-security')) return false;
    return this.identifies(roles) || isQuasiIdentified(roles) || (this.context.isClaimed && roles.size > 0);
  }

  private identifies(roles: ReadonlySet<string>): boolean {
    const identifying = [...roles].filter((role) => this.context.roles[role]?.identifies);
    return identifying.length > 0 && (roles.size > 1 || roles.has('social-security'));
  }
}

/** What judged records say together, for people against each other origin. */
class Sums {
  readonly ratios: number[];
  count = 0;

  constructor(origins: number) {
    this.ratios = Array.from({ length: origins }, () => 0);
  }

  add(ratios: readonly number[]): void {
    this.count++;
    addRatios(this.ratios, ratios);
  }
}

/** Values that only fit each other where they are of one place. A rare name alone does not stand out in a list of people of any country. */
function isPlaced({ outcomes }: JudgedRecord): boolean {
  return outcomes.some(([test, outcome]) => PLACES.has(test) && outcome === 'same');
}

const PLACES = new Set(['zip-state', 'city-zip', 'phone-state', 'social-security-state']);

/** Date of birth, full ZIP code, and sex or a diagnosis: together they single out most people. */
function isQuasiIdentified(roles: ReadonlySet<string>): boolean {
  return roles.has('zip') && roles.has('birth-date') && (roles.has('sex') || roles.has('diagnosis'));
}

/** Neighbouring records, and what they hold. */
class Region {
  private readonly categories = new Map<string, number>();
  private readonly signals = new Map<string, number>();
  private line = Infinity;
  private endLine = 0;
  private records = 0;
  private isIdentified = false;

  constructor(private readonly context: GroupContext) {}

  /** A record by the roles of its fields alone. */
  addCells(cells: readonly Cell[], line: number, endLine: number): void {
    this.records++;
    this.endLine = Math.max(this.endLine, endLine, line);
    for (const { field } of cells) {
      const category = this.context.roles[field.meaning.role ?? '']?.category;
      if (category !== undefined) increase(this.categories, category, 1);
    }
  }

  add(record: JudgedRecord): void {
    this.records++;
    this.line = Math.min(this.line, record.line);
    this.endLine = Math.max(this.endLine, record.endLine, record.line);
    this.isIdentified ||= [...record.roles].some((role) => this.context.roles[role]?.identifies);
    for (const [category, cells] of record.categories) increase(this.categories, category, cells);
    for (const outcome of record.outcomes) increase(this.signals, this.signalOf(outcome), 1);
  }

  observe(verdict: RecordObservation['verdict'], score: number): RecordObservation {
    const { path, format } = this.context;
    return {
      kind: 'record',
      location: { path, line: this.line, column: 1, endLine: this.endLine, endColumn: 1 },
      format,
      content: this.content(),
      verdict,
      confidence: this.confidenceOf(verdict, score),
      records: this.records,
      categories: [...this.categories].map(([category, cells]) => ({ category, cells })).sort((a, b) => b.cells - a.cells),
      signals: [...this.signals, [this.signalOf(['mark', this.context.mark]), 1] as const]
        .filter(([signal]) => signal !== '')
        .map(([signal, count]) => ({ signal, count })),
    };
  }

  private confidenceOf(verdict: RecordObservation['verdict'], score: number): RecordObservation['confidence'] {
    if (verdict === 'unclear') return 'low';
    return Math.abs(score) >= SURE ? 'high' : 'medium';
  }

  private content(): string {
    const { contents, isClaimed, format } = this.context;
    if (isClaimed) return contents.claimed;
    if (format === 'dicom') return contents.image;
    return this.isIdentified ? contents.identified : contents.combined;
  }

  private signalOf([test, outcome]: Outcome): string {
    return this.context.outcomes[test]?.[outcome] ?? '';
  }
}

function increase(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
