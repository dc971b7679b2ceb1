import type { Reporter } from './context.js';
import { reportAgent } from './agent.js';
import { reportCompact } from './compact.js';
import { reportGithub } from './github.js';
import { reportGitlab } from './gitlab.js';
import { reportHtml } from './html.js';
import { reportJunit } from './junit.js';
import { reportMarkdown } from './markdown.js';
import { reportJson } from './json.js';
import { reportSarif } from './sarif.js';
import { reportSarifGithub } from './sarif-github.js';
import { reportText } from './text.js';

export type { ReportContext, Reporter } from './context.js';
export type { JsonReport } from './json.js';
export type { JsonFinding } from './json-finding.js';
export { describeGap, describeOffer } from './sentences/agreement.js';
export { describeEvidence, describeStep } from './sentences/evidence.js';
export { describeNote } from './sentences/note.js';
export { type Sentences, toSentences } from './sentences/sentences.js';
export { toShortSentence } from './sentences/short.js';
export type { Speech } from './sentences/words.js';
export type { Summary } from './summary.js';
export { describeCounts, describeDrift, driftFormats, reportDrift, type ComparedDrift, type DriftFormat } from './drift.js';
export { toInventory, type Inventory } from './inventory.js';
export { findInventoryFormat, inventoryFormats, reportInventory, type InventoryFormat } from './inventory-formats.js';
export { sortByGravity } from './gravity.js';
export { reportTrace, type TracedLine, type TracedValue } from './trace.js';
export { toPrintable } from './printable.js';
export { toRepositoryPaths } from './repository-path.js';
export { alignColumns } from './text/columns.js';
export { formatPlace } from './text/place.js';
export { lineHashes } from './sarif/line-hash.js';

/** The report formats by name, each with the extension of its files; of several for one extension, the first is meant. */
export const formats = {
  text: { report: reportText, extension: '.txt' },
  json: { report: reportJson, extension: '.json' },
  sarif: { report: reportSarif, extension: '.sarif' },
  'sarif-github': { report: reportSarifGithub, extension: '.sarif' },
  markdown: { report: reportMarkdown, extension: '.md' },
  html: { report: reportHtml, extension: '.html' },
  junit: { report: reportJunit, extension: '.xml' },
  gitlab: { report: reportGitlab, extension: '.json' },
  github: { report: reportGithub, extension: '.txt' },
  compact: { report: reportCompact, extension: '.txt' },
  agent: { report: reportAgent, extension: '.txt' },
} as const satisfies Readonly<Record<string, { readonly report: Reporter; readonly extension: string }>>;

export type ReportFormat = keyof typeof formats;

/** The reporters by format. */
export const reporters = Object.fromEntries(Object.entries(formats).map(([name, { report }]) => [name, report])) as Readonly<
  Record<ReportFormat, Reporter>
>;
