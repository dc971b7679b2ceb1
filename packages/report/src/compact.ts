import { count, type ScanResult } from '@phitrace/core';
import type { ReportContext } from './context.js';
import { toPrintable } from './printable.js';
import { toShortSentence } from './sentences/short.js';
import { activeFindings } from './summary.js';
import { formatPlace } from './text/place.js';

/** A line for each finding, as compilers print them and editors read them, and a line with their number. */
export function reportCompact(result: ScanResult, context: ReportContext): string {
  const findings = activeFindings(result);
  const lines = findings.map(
    (finding) =>
      `${formatPlace(finding.location)}: ${finding.severity}: ${toPrintable(toShortSentence(finding, context))} [${finding.ruleId}]\n`,
  );
  const { filesAnalyzed, skipped, cuts } = result.coverage;
  const unknown = `${count(skipped.length, 'file')} not analysed in full, ${count(cuts.length, 'flow')} cut`;
  return `${lines.join('')}${count(findings.length, 'finding')} in ${count(filesAnalyzed, 'file')}; ${unknown}\n`;
}
