import { count, type Finding, type ScanResult, type Severity } from '@phitrace/core';
import type { ReportContext } from './context.js';
import { sortByGravity } from './gravity.js';
import { toPrintable } from './printable.js';
import { toRepositoryPaths } from './repository-path.js';
import { toShortSentence } from './sentences/short.js';
import { activeFindings } from './summary.js';

/** GitHub shows ten annotations of each level of a step and drops the others without a word. */
const mostPerLevel = 10;
const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** Workflow commands by which a step annotates lines on GitHub: the gravest of each level, the rest counted. */
export function reportGithub(result: ScanResult, context: ReportContext): string {
  const findings = sortByGravity(activeFindings(result), context.kinds);
  const toPath = toRepositoryPaths(result, context);
  const levels = (['error', 'warning', 'note'] as const).map((severity) => findings.filter((finding) => finding.severity === severity));
  const shown = levels.flatMap((level) => level.slice(0, mostPerLevel));
  const lines = shown.map((finding) => toCommand(finding, toPath(finding.location.path), context));
  const rest = findings.length - shown.length;
  return [...lines, `${count(findings.length, 'finding')}${rest > 0 ? `, of which ${rest} have no annotation` : ''}\n`].join('');
}

function toCommand(finding: Finding, path: string, context: ReportContext): string {
  const { line, column, endLine, endColumn } = finding.location;
  // GitHub takes columns only for a region of one line.
  const columns = endLine === line ? { col: column, endColumn } : {};
  const properties = Object.entries({ file: path, line, endLine, ...columns, title: finding.ruleId });
  const shown = properties.map(([name, value]) => `${name}=${escapeProperty(toPrintable(String(value)))}`).join(',');
  return `::${commands[finding.severity]} ${shown}::${escapeData(toPrintable(toShortSentence(finding, context)))}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
