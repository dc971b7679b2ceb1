import type { Detection, Detector, ExternalObservation, ImportNote, Project, Skipped } from '@phitrace/core';
import { type FindPath, toFindPath } from './find-path.js';
import { type FindMeaning, type Meaning, toFindMeaning } from './meaning.js';
import { type FindVerdict, toFindVerdict } from './own-verdicts.js';
import type { ImportedResult, ImportedRun } from './sarif.js';

/** What becomes of a result. */
type ResultFate = ExternalObservation | Exclude<keyof ImportNote, 'kind' | 'tool' | 'merged'>;

/** Brings in what other tools found. Their results are judged by our rules, and our own checks say which of them hold today. */
export function toImportDetector(runs: readonly ImportedRun[]): Detector {
  return { id: 'imports', reads: [], detect: (project) => detect(project, runs) };
}

async function detect(project: Project, runs: readonly ImportedRun[]): Promise<Detection> {
  const { knowledge } = project.setup;
  const checks = { checks: knowledge.settings.flatMap((each) => each.checks), words: knowledge.settingWords };
  const findVerdict = await toFindVerdict(project, checks);
  const findPath = toFindPath(
    project.root,
    project.files.map(({ path }) => path),
  );
  const isNew = toIsNew();
  const outcomes = runs.map((run) => {
    const findMeaning = toFindMeaning(run, knowledge);
    return { run, outcomes: outcomesOf(run, { findMeaning, findPath, findVerdict, isNew }) };
  });
  const skipped = outcomes.flatMap(({ run, outcomes: { lost } }) => toSkipped(run, lost));
  return {
    observations: outcomes.flatMap(({ outcomes: { told } }) => told.filter((outcome) => typeof outcome !== 'string')),
    notes: outcomes.map(({ run, outcomes: { told } }) => toNote(run, told)),
    comments: [],
    coverage: { filesSeen: 0, filesAnalyzed: 0, skipped, sinkCalls: 0, cuts: [], unknownSyntax: {} },
  };
}

/** What results are looked up by. */
interface Lookup {
  readonly findMeaning: FindMeaning;
  readonly findPath: FindPath;
  readonly findVerdict: FindVerdict;
  /** False for what another tool said before. */
  readonly isNew: (path: string, line: number, meaning: Meaning) => boolean;
}

function toIsNew(): Lookup['isNew'] {
  const said = new Set<string>();
  return (path, line, { checks, concern }) => {
    const key = JSON.stringify([path, line, checks.size > 0 ? [...checks].sort() : concern]);
    return said.size < said.add(key).size;
  };
}

/** Results about files that the project doesn't have are lost, and named. */
function outcomesOf({ tool, results }: ImportedRun, lookup: Lookup): { told: ResultFate[]; lost: ImportedResult[] } {
  const told: ResultFate[] = [];
  const lost: ImportedResult[] = [];
  for (const result of results) {
    const meaning = lookup.findMeaning(result);
    const path = result.uri === undefined ? undefined : lookup.findPath(result.uri);
    if (result.isDismissed) told.push('dismissed');
    else if (!meaning) told.push('unrelated');
    else if (path === undefined) lost.push(result);
    else told.push(outcomeOf({ result, path, meaning, tool }, lookup));
  }
  return { told, lost };
}

/** A result whose rule and file are known. */
interface Placed {
  readonly result: ImportedResult;
  readonly path: string;
  readonly meaning: Meaning;
  readonly tool: ImportedRun['tool'];
}

/** Where our own check looked at the same resource, it decides; where it didn't or can't tell, the other tool is believed. */
function outcomeOf({ result, path, meaning, tool }: Placed, { findVerdict, isNew }: Lookup): ResultFate {
  const { line, column, ruleId } = result;
  const { checks, concern, standing } = meaning;
  const verdict = findVerdict(path, checks, result);
  if (verdict === 'yes' || (verdict !== 'no' && !isNew(path, line, meaning))) return 'same';
  if (verdict === 'no') return 'outdated';
  const location = { path, line, column, endLine: line, endColumn: column + 1 };
  return { kind: 'external', location, tool, check: ruleId, concern, standing, confidence: 'medium' };
}

function toSkipped({ tool }: ImportedRun, lost: readonly ImportedResult[]): Skipped[] {
  if (lost.length === 0) return [];
  const detail = `${lost.length} results name files that are not in the project; run both tools in the same folder`;
  return [{ path: `(${tool.name})`, reason: 'unreadable', detail }];
}

function toNote({ tool }: ImportedRun, outcomes: readonly ResultFate[]): ImportNote {
  const countOf = (wanted: ResultFate): number => outcomes.filter((outcome) => outcome === wanted).length;
  return {
    kind: 'import',
    tool: tool.name,
    merged: outcomes.filter((outcome) => typeof outcome !== 'string').length,
    same: countOf('same'),
    outdated: countOf('outdated'),
    dismissed: countOf('dismissed'),
    unrelated: countOf('unrelated'),
  };
}
