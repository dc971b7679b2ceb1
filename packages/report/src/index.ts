import type { Reporter } from './context.js';
import * as formats from './formats.js';

export type { ReportContext, Reporter } from './context.js';
export type { JsonReport } from './json.js';
export type { JsonFinding } from './json-finding.js';
export { describeGap, describeOffer } from './sentences/agreement.js';
export { describeEvidence, describeStep } from './sentences/evidence.js';
export { describeNote } from './sentences/note.js';
export { type Sentences, toSentences } from './sentences/sentences.js';
export { toShortSentence } from './sentences/short.js';
export type { Speech } from './sentences/words.js';
export { undecidedRecords, unknownSettings, type Summary } from './summary.js';
export { describeCounts, describeDrift, driftFormats, reportDrift, type ComparedDrift, type DriftFormat } from './drift.js';
export { type CrosswalkReport } from './crosswalk.js';
export { type CrosswalkFormat, crosswalkFormats, reportCrosswalk } from './crosswalk-formats.js';
export { toInventory, type Inventory } from './inventory.js';
export { findInventoryFormat, inventoryFormats, reportInventory, type InventoryFormat } from './inventory-formats.js';
export { sortByGravity } from './gravity.js';
export { shardVersion, type Shard } from './shard.js';
export { reportTrace, type TracedLine, type TracedValue } from './trace.js';
export { toPrintable } from './printable.js';
export { toRepositoryPaths } from './repository-path.js';
export { alignColumns } from './text/columns.js';
export { formatPlace } from './text/place.js';
export { lineHashes } from './sarif/line-hash.js';

export type ReportFormat = keyof typeof formats;

/** The reporters by format. */
export const reporters: Readonly<Record<ReportFormat, Reporter>> = formats;

/** The format that is meant where only a file is named, by its extension. */
export const formatsByExtension: Readonly<Record<string, ReportFormat>> = {
  '.html': 'html',
  '.json': 'json',
  '.md': 'markdown',
  '.sarif': 'sarif',
  '.shard': 'shard',
  '.txt': 'text',
  '.xml': 'junit',
};
