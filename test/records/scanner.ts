import { Configuration, type RecordObservation } from '@phitrace/core';
import { HealthTypeIndex, Lexicon } from '@phitrace/naming';
import { knowledge, readDetectorData } from '@phitrace/rules';
import { allReaders, RecordScanner, type TextScan } from '@phitrace/records';

const configuration = Configuration.parse({});
const names = { lexicon: new Lexicon(knowledge, configuration), health: new HealthTypeIndex(knowledge), kinds: knowledge.kinds };
const data = readDetectorData();
const scanner = new RecordScanner(names, data, '2026-11-28', allReaders(data));

/** Scans one text as a file of this path. */
export function scanText(path: string, text: string): TextScan {
  return scanner.scan({ path, text, isOfCare: false });
}

/** What real-looking records of a text hold, and where. */
export function realLooking(path: string, text: string): RecordObservation[] {
  return scanText(path, text).observations.filter(({ verdict }) => verdict === 'real-looking');
}

export function categoriesOf(observations: readonly RecordObservation[]): string[] {
  return [...new Set(observations.flatMap(({ categories }) => categories.map(({ category }) => category)))].sort();
}
