import { error, notice, warning } from '@actions/core';
import type { Finding, Severity } from '@phitrace/core';
import { toPrintable, toShortSentence, type Speech } from '@phitrace/report';

/** GitHub shows ten of a level and drops the rest without a word. */
const most = 10;
const levels: Readonly<Record<Severity, typeof error>> = { error, warning, note: notice };

/** Annotates lines, the gravest findings first, and says how many got none. */
export function annotate(findings: readonly Finding[], speech: Speech, toPath: (path: string) => string): void {
  for (const finding of findings.slice(0, most)) {
    const { path, line, endLine, column, endColumn } = finding.location;
    const columns = line === endLine ? { startColumn: column, endColumn } : {};
    levels[finding.severity](toPrintable(toShortSentence(finding, speech)), {
      file: toPrintable(toPath(path)),
      startLine: line,
      endLine,
      title: finding.ruleId,
      ...columns,
    });
  }
  const rest = findings.length - most;
  if (rest > 0)
    notice(`${rest} more finding${rest === 1 ? ' has' : 's have'} no annotation; the job summary and the SARIF file hold them.`);
}
