import type { Reporter } from './context.js';
import { reportJson } from './json.js';
import { reportSarif } from './sarif.js';
import { reportText } from './text.js';

export type { ReportContext, Reporter } from './context.js';
export type { JsonReport } from './json.js';
export type { JsonFinding } from './json-finding.js';
export { toPath } from './sentences/path.js';
export { type Sentences, toSentences } from './sentences/sentences.js';
export type { Speech } from './sentences/words.js';
export type { Summary } from './summary.js';
export { findExpiring } from './expiring.js';
export type { ExpiringBaa } from './expiring.js';
export { lineHashes } from './sarif/line-hash.js';

/** The report formats by name. */
export const reporters: Readonly<Record<'text' | 'json' | 'sarif', Reporter>> = { text: reportText, json: reportJson, sarif: reportSarif };
