import { count, type Finding, type RecordObservation, type ScanResult, type Skipped } from '@phitrace/core';
import { toPrintable } from '../printable.js';
import { describeNote } from '../sentences/note.js';
import { summarize, type Summary, undecidedRecords, unknownSettings } from '../summary.js';
import { formatPlace } from './place.js';
import { paint, wrap, type Style } from './style.js';

const shownNames = 3;
const mostNoteLines = 8;

/** What was looked at, and by name what was not; long lists are cut, the JSON report has them whole. */
export function formatLooks(result: ScanResult, style: Style): string[] {
  const notes = result.notes.flatMap((note) => wrap(`note: ${toPrintable(describeNote(note))}`, style.width, '  '));
  const rest = notes.length - mostNoteLines;
  const undecided = undecidedRecords(result);
  const summary = summarize(result, undecided);
  return [
    ...formatSuppressed(result.findings),
    formatLooked(summary),
    ...formatBinary(result),
    ...formatRecords(summary, undecided),
    ...formatUntold(result),
    ...formatMet(result),
    ...formatSkipped(result.coverage.skipped),
    ...formatCuts(result),
    ...formatUnknown(result),
    ...formatUnknownSettings(result),
    ...formatEngines(result),
    ...notes.slice(0, mostNoteLines),
    ...(rest > 0 ? [`  and ${count(rest, 'more line')} of notes`] : []),
  ];
}

/** How many findings there are, by severity. */
export function formatHeadline(summary: Summary, style: Style): string {
  const { findings, bySeverity } = summary;
  if (findings === 0) return formatClean(summary, style);
  const parts = (['error', 'warning', 'note'] as const)
    .filter((severity) => bySeverity[severity] > 0)
    .map((severity) => paint(severity, count(bySeverity[severity], severity), style));
  return `${style.colors.bold(count(findings, 'finding'))}: ${parts.join(', ')}`;
}

/** Unknown is never clean, so green is only what was looked at in full. */
function formatClean(
  { filesAnalyzed, filesSkipped, cutFlows, unknownSettings: unknown, suppressed, accepted }: Summary,
  { colors }: Style,
): string {
  if (filesAnalyzed === 0) return colors.bold(colors.yellow('Nothing was analysed.'));
  if (filesSkipped + cutFlows + unknown > 0)
    return colors.bold(colors.yellow('No finding in what was looked at; the rest is named below.'));
  if (accepted > 0) return colors.bold(colors.green('No finding that the baseline does not accept.'));
  const seen = suppressed > 0 ? 'No finding that is not suppressed.' : 'No finding: no PHI was seen to leave the boundary.';
  return colors.bold(colors.green(seen));
}

function formatSuppressed(findings: readonly Finding[]): string[] {
  const lines = findings.flatMap(({ suppression, location, ruleId }) =>
    suppression ? [`${formatPlace(location)}  ${ruleId} -- ${toPrintable(suppression.reason)}`] : [],
  );
  return toNamedList(`${count(lines.length, 'finding')} suppressed by a comment or the allow file:`, lines);
}

function formatLooked({ filesAnalyzed, filesSeen, sinkCalls }: Summary): string {
  return `Looked at ${count(filesAnalyzed, 'file')} of ${filesSeen.toLocaleString('en-US')} and ${count(sinkCalls, 'call')} that can hand data on.`;
}

function formatBinary({ coverage: { binaryFiles = 0 } }: ScanResult): string[] {
  return binaryFiles === 0 ? [] : [`${count(binaryFiles, 'file')} of bytes without text, of no format that is read.`];
}

/** Neither a finding nor clean: made-up records, and those that nothing decides. */
function formatRecords(
  { undecidedRecords: open, syntheticRecords: synthetic }: Summary,
  undecided: readonly RecordObservation[],
): string[] {
  const lines = undecided.map(({ location, records }) => `${formatPlace(location)}  ${count(records, 'record')}`);
  return [
    ...(synthetic > 0 ? [`${count(synthetic, 'record')} of people in data files ${synthetic === 1 ? 'looks' : 'look'} made up.`] : []),
    ...toNamedList(`${count(open, 'record')} in data files that may be of people or made up:`, lines),
  ];
}

function formatUntold({ coverage: { untoldValues = 0 } }: ScanResult): string[] {
  if (untoldValues === 0) return [];
  return [
    `${count(untoldValues, 'value')} of too many origins to tell what they are: calls of them may be unresolved, data is followed through them.`,
  ];
}

function formatMet({ coverage: { metLimits = {} } }: ScanResult): string[] {
  const met = Object.entries(metLimits).map(([limit, times]) => `${limit} (${times.toLocaleString('en-US')})`);
  return met.length > 0 ? [`Limits met where calls are resolved, so that some may be unresolved: ${met.join(', ')}`] : [];
}

function formatSkipped(skipped: readonly Skipped[]): string[] {
  const lines = skipped.map(({ path, reason, detail }) => `${toPrintable(path)}  ${reason}${detail ? `: ${toPrintable(detail)}` : ''}`);
  return toNamedList(`${count(lines.length, 'file')} not analysed, or only in part:`, lines);
}

function formatCuts({ coverage }: ScanResult): string[] {
  const lines = coverage.cuts.map(({ location, bound }) => `${formatPlace(location)}  ${toPrintable(bound)}`);
  return toNamedList(`${count(lines.length, 'flow')} cut by a bound, so what reaches these calls is not known in full:`, lines);
}

function formatUnknown({ coverage }: ScanResult): string[] {
  const kinds = Object.entries(coverage.unknownSyntax).map(([kind, number]) => `${toPrintable(kind)} (${number})`);
  return kinds.length > 0 ? [`Syntax that the analyzer does not know: ${kinds.join(', ')}`] : [];
}

function formatUnknownSettings(result: ScanResult): string[] {
  const lines = unknownSettings(result).map(({ location, check, attribute }) =>
    toPrintable(`${formatPlace(location)}  ${check}${attribute ? `: ${attribute}` : ''}`),
  );
  return toNamedList(`${count(lines.length, 'setting')} whose value could not be told, so neither good nor bad:`, lines);
}

function formatEngines({ engines }: ScanResult): string[] {
  const idle = Object.entries(engines).filter(([, state]) => state !== 'run');
  return idle.length > 0 ? [`Not run: ${idle.map(([name, state]) => `${name} (${state})`).join(', ')}`] : [];
}

function toNamedList(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - shownNames;
  return [title, ...lines.slice(0, shownNames).map((line) => `  ${line}`), ...(rest > 0 ? [`  and ${rest} more`] : [])];
}
