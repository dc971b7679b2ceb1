import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scan } from 'phitrace';
import { findTruth, toJavaScript } from './execute.ts';
import { buildProgram, type Program, type Step } from './program.ts';
import { Random } from './random.ts';

/** A step on which the run of the program and the scan don't agree. */
export interface Disagreement {
  readonly step: Step;
  readonly kind: 'miss' | 'false alarm';
  readonly text: string;
  readonly probe: number;
}

export interface Count {
  readonly agreed: number;
  readonly total: number;
  readonly misses: number;
  readonly alarms: number;
}

export interface Comparison {
  /** By label of the edge. */
  readonly labels: Readonly<Record<string, Count>>;
  readonly overall: Count;
  readonly programs: number;
  readonly disagreements: readonly Disagreement[];
}

/** How many programs the score counts, and the seed that they come from. */
const size = { programs: 3000, seed: 20261124 };

/** Builds programs, runs each, scans all at once, and compares. */
export async function compareWithTruth({ programs: count, seed } = size): Promise<Comparison> {
  const random = new Random(seed);
  const programs = Array.from({ length: count }, (_, index) => buildProgram(random, index));
  const truths = await Promise.all(programs.map(findTruth));
  const texts = programs.map(toTexts);
  const found = await scanTexts(texts);
  const outcomes = programs.flatMap((program, i) =>
    compareProgram(program, texts[i]?.get(mainFile(program)) ?? '', truths[i] ?? [], found),
  );
  return { ...countByLabel(outcomes), programs: count, disagreements: outcomes.flatMap(({ disagreement }) => disagreement ?? []) };
}

interface Outcome {
  readonly label: string;
  readonly disagreement?: Disagreement;
}

/** A step is judged when the one before it agreed: so a mistake counts for the edge that it happens at. Sinks at the end stand for themselves. */
function compareProgram(program: Program, text: string, truth: readonly boolean[], found: ReadonlySet<string>): Outcome[] {
  const outcomes: Outcome[] = [];
  let chainAgrees = true;
  for (const [probe, step] of program.probes.entries()) {
    if (!chainAgrees) break;
    const isFound = found.has(`${mainFile(program)}:${lineOf(text, probe)}`);
    const agrees = isFound === truth[probe];
    outcomes.push(
      agrees ? { label: step.label } : { label: step.label, disagreement: { step, kind: isFound ? 'false alarm' : 'miss', text, probe } },
    );
    chainAgrees = agrees || step.label.startsWith('sink:');
  }
  return outcomes;
}

function mainFile({ id, language }: Program): string {
  return `${id}.${language}`;
}

function lineOf(text: string, probe: number): number {
  return text.split('\n').findIndex((line) => line.includes(`'#${probe}'`) || line.includes(`"#${probe}"`)) + 1;
}

function toTexts(program: Program): Map<string, string> {
  const { language, files } = program;
  return new Map([...files].map(([name, text]) => [`${name}.${language}`, language === 'js' ? toJavaScript(text) : text]));
}

/** The places, as `file:line`, at which the scan reports a leak into a log. */
async function scanTexts(texts: readonly ReadonlyMap<string, string>[]): Promise<Set<string>> {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'phitrace-generated-'));
  try {
    for (const files of texts) for (const [name, text] of files) writeFileSync(join(root, name), text);
    const { findings, coverage } = await scan({ root, today: '2026-11-24' });
    if (coverage.skipped.length > 0)
      throw new Error(`not analysed: ${coverage.skipped.map(({ path, detail }) => `${path}: ${detail}`).join(', ')}`);
    return new Set(findings.filter(({ ruleId }) => ruleId === 'phi-in-logs').map(({ location }) => `${location.path}:${location.line}`));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function countByLabel(outcomes: readonly Outcome[]): Pick<Comparison, 'labels' | 'overall'> {
  const labels = [...new Set(outcomes.map(({ label }) => label))].sort();
  return {
    labels: Object.fromEntries(labels.map((label) => [label, toCount(outcomes.filter((one) => one.label === label))])),
    overall: toCount(outcomes),
  };
}

function toCount(outcomes: readonly Outcome[]): Count {
  const of = (kind: Disagreement['kind']) => outcomes.filter(({ disagreement }) => disagreement?.kind === kind).length;
  const [misses, alarms] = [of('miss'), of('false alarm')];
  return { agreed: outcomes.length - misses - alarms, total: outcomes.length, misses, alarms };
}
