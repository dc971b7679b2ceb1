import type { Reporter } from './context.js';
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
export { alignColumns } from './text/columns.js';
export { formatPlace } from './text/finding.js';
export { lineHashes } from './sarif/line-hash.js';

/** The report formats by name. */
export const reporters: Readonly<Record<'text' | 'json' | 'sarif' | 'sarif-github', Reporter>> = {
  text: reportText,
  json: reportJson,
  sarif: reportSarif,
  'sarif-github': reportSarifGithub,
};
