import type { DetectorData, Knowledge, Manifest, RecordObservation } from '@phitrace/core';
import type { HealthTypeIndex, Lexicon } from '@phitrace/naming';
import { dependsOnCare } from './care.js';
import { mayHoldRecords } from './prefilter.js';
import { codeReaders } from './readers/code.js';
import { RecordScanner } from './scan-text.js';

/** What is known of a project before a file of it is read. */
export interface ProjectNames {
  readonly knowledge: Pick<Knowledge, 'kinds'>;
  readonly lexicon: Lexicon;
  readonly health: HealthTypeIndex;
  readonly manifests: readonly Manifest[];
}

/** Finds records of people in the literals and comments of code, one file at a time, and in messages, JSON and XML inside of them. Reads nothing from disk. */
export class CodeScanner {
  private readonly scanner: RecordScanner;
  private readonly isOfCare: boolean;

  /** @param today ISO date, which ages are told by */
  constructor({ knowledge, lexicon, health, manifests }: ProjectNames, data: DetectorData, today: string) {
    this.scanner = new RecordScanner({ lexicon, health, kinds: knowledge.kinds }, data, today, codeReaders(data));
    this.isOfCare = dependsOnCare(manifests, health);
  }

  /** @param path relative to the root of the project */
  scan(path: string, text: string): readonly RecordObservation[] {
    return mayHoldRecords(text) ? this.scanner.scan({ path, text, isOfCare: this.isOfCare }).observations : [];
  }
}

/** What records in code can be, of the words in `rules/kinds.json`. */
export function contentsOfCode({ contents }: DetectorData): readonly string[] {
  return [contents.identified, contents.combined];
}
