import {
  type Coverage,
  describeFailure,
  type Detection,
  type Detector,
  type FileKind,
  type FlowObservation,
  InputError,
  memoize,
  type OnProgress,
  type Project,
  type ProjectFile,
  type Skipped,
} from '@phitrace/core';
import { isExcludedFolder, UnreadableFile, walk } from '@phitrace/sources';
import { type Engine, linkFiles, toBasis } from './engine.js';
import type { FileFacts } from '../graph/graph.js';
import { lowerFile } from '../frontends/typescript/lower-file.js';
import { compiler, parseSource } from '../frontends/typescript/parse.js';
import { isTsconfig, readProjectSettings } from '../frontends/typescript/project-settings.js';
import { moduleResolver } from '../frontends/typescript/resolve-modules.js';
import { workspacePackages } from '../frontends/typescript/workspace-packages.js';
import type { ModelIndex } from '../models/model-index.js';
import { flowsTo, type Reach } from '../flows-to.js';
import { findSinks } from '../sinks/sinks.js';

/** The kinds of files that hold code to follow data through. */
const reads: readonly FileKind[] = ['code', 'component'];

/** Which PHI reaches which sinks of a project's TypeScript and JavaScript. */
export const flows: Detector = { id: 'flows', reads, detect: detectFlows };

/** A project on disk, ready to be asked. */
export interface OpenProject extends Engine {
  readonly skipped: readonly Skipped[];
  readonly seen: number;
}

/** Parses, links and asks. */
function detectFlows(project: Project, onProgress?: OnProgress): Detection {
  const engine = openEngine(project);
  const { all } = engine.project;
  const { observations, cuts, sinkCalls, failed } = analyzeFiles(engine, all, onProgress);
  return {
    observations,
    comments: all.flatMap((file) => file.comments.map((comment) => ({ path: file.path, ...comment }))),
    coverage: {
      filesSeen: engine.seen,
      filesAnalyzed: all.length - failed.length,
      skipped: [...engine.skipped, ...failed],
      sinkCalls,
      cuts,
      unknownSyntax: countUnknown(all),
    },
  };
}

/** What reaches the sinks of files. One that a mistake of ours breaks is named, and costs the others nothing. */
export function analyzeFiles(
  engine: Engine,
  files: readonly FileFacts[],
  onProgress?: OnProgress,
): FileAnalysis & { readonly failed: readonly Skipped[] } {
  const failures = new Map(engine.solver.failures);
  const found = files.flatMap((file, i) => {
    try {
      const own = analyzeFile(engine, file);
      for (const failure of own.failures) failures.set(failure.file, failure.error);
      return own;
    } catch (error) {
      failures.set(file, error);
      return [];
    } finally {
      onProgress?.(i + 1, files.length);
    }
  });
  return {
    observations: found.flatMap(({ observations }) => observations),
    cuts: found.flatMap(({ cuts }) => cuts),
    sinkCalls: found.reduce((sum, { sinkCalls }) => sum + sinkCalls, 0),
    failed: [...failures].map(([{ path }, error]) => ({ path, ...toFailure(error) })),
  };
}

interface FileAnalysis {
  readonly observations: readonly FlowObservation[];
  readonly cuts: Coverage['cuts'];
  readonly sinkCalls: number;
}

/** What reaches the sinks of one file. */
function analyzeFile({ solver, recipients, evidence }: Engine, file: FileFacts): FileAnalysis & { failures: Reach['failed'] } {
  const sinks = findSinks(solver, recipients, file);
  const reached = sinks.map((sink) => flowsTo(solver, evidence, sink));
  return {
    observations: reached.flatMap(({ observations }) => observations),
    cuts: reached.flatMap(({ cuts }) => cuts),
    failures: reached.flatMap(({ failed }) => failed),
    sinkCalls: sinks.length,
  };
}

const opened = new WeakMap<Project, OpenProject>();

/** Builds the facts of every file and what is asked about them, once for all who ask about a project. */
export function openEngine(project: Project): OpenProject {
  return memoize(opened, project, () => open(project));
}

function open({ root, setup, files, manifests, readText }: Project): OpenProject {
  const { knowledge, configuration } = setup;
  const { mappings, outputs, skipped: wrong } = readProjectSettings(root, tsconfigsBelow(root));
  const basis = toBasis({ root, knowledge, configuration, manifests });
  const sources = files.filter(({ kinds }) => kinds.some((kind) => reads.includes(kind)));
  const skipped: Skipped[] = [];
  const facts = sources.flatMap((file) => readFacts(file, readText, basis.models, skipped));
  const packages = workspacePackages(manifests);
  const resolve = moduleResolver({ root, files: new Set(facts.map(({ path }) => path)), mappings, outputs, packages });
  return { ...linkFiles(basis, facts, resolve), skipped: [...wrong, ...skipped], seen: sources.length };
}

function tsconfigsBelow(root: string): string[] {
  return walk(root, { isExcluded: isExcludedFolder, isWanted: isTsconfig }).files;
}

function readFacts(file: ProjectFile, readText: Project['readText'], models: ModelIndex, skipped: Skipped[]): FileFacts[] {
  const { path } = file;
  try {
    const { file: parsed, brokenAt, deepParts } = parseSource(path, readText(file));
    if (brokenAt !== undefined) skipped.push({ path, reason: 'syntax-error', detail: `line ${brokenAt}; the rest was read`, inPart: true });
    if (deepParts !== undefined)
      skipped.push({ path, reason: 'excluded-by-limit', detail: 'nested too deeply in parts; the rest was read', inPart: true });
    return [lowerFile(compiler, parsed, path, models)];
  } catch (error) {
    skipped.push({ path, ...toFailure(error) });
    return [];
  }
}

/** Input that can't be read is named; anything else that is thrown is a mistake of ours. */
function toFailure(error: unknown): Omit<Skipped, 'path'> {
  if (error instanceof UnreadableFile) return { reason: error.reason, detail: error.detail };
  if (error instanceof InputError) return { reason: 'excluded-by-limit', detail: error.message };
  return { reason: 'internal-error', detail: describeFailure(error) };
}

function countUnknown(files: readonly FileFacts[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const file of files) for (const [kind, count] of Object.entries(file.unknownSyntax)) counts[kind] = (counts[kind] ?? 0) + count;
  return counts;
}
