import {
  type Confidence,
  count,
  type Finding,
  type FlowObservation,
  type Location,
  type ScanResult,
  type Source,
  toSinkSymbol,
} from '@phitrace/core';
import type { ReportContext } from './context.js';
import { toPrintable } from './printable.js';
import { describeEvidence } from './sentences/evidence.js';
import { toShortSentence } from './sentences/short.js';
import { toPhrase, toWord } from './sentences/words.js';
import { alignColumns } from './text/columns.js';
import { formatPlace } from './text/place.js';

/** Why one value on a line is PHI, or isn't, as the engine tells it. */
export interface TracedValue {
  readonly location: Location;
  readonly name: string;
  /** Absent where it isn't PHI. */
  readonly found?: { readonly category: string; readonly confidence: Confidence; readonly source: Source };
  /** The kind of place in which the way back ends. */
  readonly end: string;
  /** From there to the value. */
  readonly steps: readonly {
    readonly location: Location;
    readonly node: string;
    readonly name: string;
    readonly path: readonly string[];
  }[];
}

/** What is asked about. */
export interface TracedLine {
  readonly path: string;
  readonly line: number;
  readonly values: readonly TracedValue[];
}

const mostFindings = 3;
const mostWays = 2;
const mostSteps = 6;
const mostHarmless = 4;

const ends: Readonly<Record<string, string>> = {
  literal: 'written down here',
  parameter: 'a parameter that nothing says is PHI',
  typed: 'a type that holds none',
  external: 'from outside, and nothing says that it is PHI',
  error: 'an error',
  model: 'a known result that is not PHI',
  function: 'a function',
  class: 'a class',
  module: 'a module',
  cut: 'not known: a bound was met on the way',
  clean: 'de-identified on the way',
  entry: 'a parameter without a known caller',
};

/** Whether a line is reported and why, then its values: those that are PHI with their way, the others folded. At most thirty lines. */
export function reportTrace({ path, line, values }: TracedLine, result: ScanResult, context: ReportContext): string {
  const isHere = ({ location }: { readonly location: Location }): boolean => location.path === path && location.line === line;
  const findings = result.findings.filter(isHere);
  const sinks = result.observations.filter((each): each is FlowObservation => each.kind === 'flow' && isHere(each));
  const verdict = findings.length > 0 ? toReportedLines(findings, context) : [toSilence(sinks, values, context)];
  return [`${toPrintable(path)}:${line}`, ...verdict, ...toHarmful(values, context), ...toHarmless(values)]
    .map((text) => `${text}\n`)
    .join('');
}

function toReportedLines(findings: readonly Finding[], context: ReportContext): string[] {
  const rest = findings.length - mostFindings;
  return [
    ...findings.slice(0, mostFindings).map((finding) => `  ${toStanding(finding)}: ${toPrintable(toShortSentence(finding, context))}`),
    ...(rest > 0 ? [`  and ${count(rest, 'more finding')}`] : []),
    `  \`phitrace explain ${findings[0]?.ruleId ?? ''}\` tells the law and what to do.`,
  ];
}

function toStanding({ severity, ruleId, suppression, accepted }: Finding): string {
  const known = suppression ? ', suppressed by a comment' : accepted ? ', accepted by the baseline' : '';
  return `${severity}[${ruleId}]${known}`;
}

/** Why nothing is reported, the nearest reason first. */
function toSilence(sinks: readonly FlowObservation[], values: readonly TracedValue[], { kinds }: ReportContext): string {
  const [first] = sinks;
  const isPhi = values.some(({ found }) => found !== undefined);
  if (!first) {
    const where = isPhi ? 'PHI stands here, but no' : 'no';
    return `  not reported: ${where} call on this line is known to hand data on`;
  }
  const reached = sinks.find(({ flows }) => flows.length > 0);
  const name = toPrintable(toSinkSymbol((reached ?? first).sink));
  if (!reached) return `  not reported: ${name} hands data on (${toWord(first.sinkKind)}), and no PHI was seen to reach it`;
  const data = toPhrase(kinds, [...new Set(reached.flows.map(({ category }) => category))]);
  return `  not reported: ${data} may reach ${name} (${toWord(reached.sinkKind)}) by the policy, an agreement, a safeguard, or a rule that is off`;
}

function toHarmful(values: readonly TracedValue[], context: ReportContext): string[] {
  const groups = groupBy(
    values.filter(({ found }) => found !== undefined),
    ({ found }) => JSON.stringify([found?.category, found && describeEvidence(found.source.evidence)]),
  );
  const rest = groups.slice(mostWays).reduce((sum, group) => sum + group.length, 0);
  return [
    ...groups.slice(0, mostWays).flatMap((group) => toWay(group, context)),
    ...(rest > 0 ? [`  and ${count(rest, 'more way')} of PHI`] : []),
  ];
}

function toWay([first, ...others]: readonly TracedValue[], { kinds }: ReportContext): string[] {
  if (!first?.found) return [];
  const { category, confidence, source } = first.found;
  const more = others.length > 0 ? `, and the same ${others.length === 1 ? 'once' : `${others.length} times`} more` : '';
  const head = `${first.name}: ${toPhrase(kinds, [category])}, ${describeEvidence(source.evidence)} (${confidence} confidence)${more}`;
  return [`  ${toPrintable(head)}`, ...toRows(first.steps)];
}

function toRows(steps: TracedValue['steps']): string[] {
  const last = steps.length - 1;
  const rows = steps.map(({ location, node, name, path }, index) => [
    `    ${formatPlace(location)}`,
    toPrintable(
      `${index === 0 ? 'enters: ' : index === last ? 'here: ' : ''}${[node, [name, ...path].filter(Boolean).join('.')].filter(Boolean).join(' ')}`,
    ),
  ]);
  if (rows.length <= mostSteps + 1) return alignColumns(rows);
  const half = mostSteps / 2;
  const lines = alignColumns([...rows.slice(0, half), ...rows.slice(-half)]);
  return [...lines.slice(0, half), `    … ${rows.length - mostSteps} more steps`, ...lines.slice(half)];
}

/** The values that are not PHI, a line each, with the ends of their ways. */
function toHarmless(values: readonly TracedValue[]): string[] {
  const groups = groupBy(
    values.filter(({ found }) => found === undefined),
    ({ name, location }) => `${name}:${location.column}`,
  );
  const rest = groups.length - mostHarmless;
  return [
    ...groups.slice(0, mostHarmless).map((group) => `  ${toPrintable(group[0]?.name ?? '')}: not PHI (${toEnds(group)})`),
    ...(rest > 0 ? [`  and ${count(rest, 'more value')} that ${rest === 1 ? 'is' : 'are'} not PHI`] : []),
  ];
}

function toEnds(group: readonly TracedValue[]): string {
  return groupBy(group, ({ end }) => end)
    .map((same) => `${ends[same[0]?.end ?? ''] ?? same[0]?.end ?? ''}${same.length > 1 ? ` ×${same.length}` : ''}`)
    .join('; ');
}

function groupBy<Value>(values: readonly Value[], toKey: (value: Value) => string): Value[][] {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = toKey(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return [...groups.values()];
}
