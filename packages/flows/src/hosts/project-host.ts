import {
  type Configuration,
  type Coverage,
  describeFailure,
  InputError,
  type Knowledge,
  type SinkHit,
  type Skipped,
  type SourceComment,
} from '@phitrace/core';
import { discover, isExcludedFolder, type SourceInput, walk } from '@phitrace/sources';
import { type Engine, linkFiles, toBasis } from './engine.js';
import type { FileFacts } from '../graph/graph.js';
import { lowerFile } from '../frontends/typescript/lower-file.js';
import { compiler, parseSource } from '../frontends/typescript/parse.js';
import { isTsconfig, readProjectSettings } from '../frontends/typescript/project-settings.js';
import { moduleResolver } from '../frontends/typescript/resolve-modules.js';
import { workspacePackages } from '../frontends/typescript/workspace-packages.js';
import type { ModelIndex } from '../models/model-index.js';
import { reaches } from '../flows-to.js';
import { findSinks } from '../sinks/sinks.js';

export interface AnalyzeRequest {
  /** Absolute; locations are relative to it. */
  readonly root: string;
  /** Absolute files or folders. Explicit paths override the default exclusions. */
  readonly paths?: readonly string[];
  readonly knowledge: Knowledge;
  readonly configuration: Configuration;
  /** Absolute folder that the configuration's globs start at; the root when absent. */
  readonly globFolder?: string;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface Analysis {
  readonly hits: readonly SinkHit[];
  readonly coverage: Coverage;
  readonly comments: readonly SourceComment[];
}

/** A project on disk, ready to be asked. */
export interface OpenProject extends Engine {
  readonly skipped: readonly Skipped[];
  readonly seen: number;
}

/** Discovers, parses, links and asks: which PHI reaches which sinks of the project. */
export function analyzeProject(request: AnalyzeRequest): Analysis {
  const engine = openEngine(request);
  const { all } = engine.project;
  const { hits, cuts, sinkCalls, failed } = analyzeFiles(engine, all, request.onProgress);
  return {
    hits,
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
  onProgress?: AnalyzeRequest['onProgress'],
): FileAnalysis & { readonly failed: readonly Skipped[] } {
  const failed: Skipped[] = [];
  const found = files.flatMap((file, i) => {
    try {
      return analyzeFile(engine, file);
    } catch (error) {
      failed.push({ path: file.path, ...toFailure(error) });
      return [];
    } finally {
      onProgress?.(i + 1, files.length);
    }
  });
  return {
    hits: found.flatMap(({ hits }) => hits),
    cuts: found.flatMap(({ cuts }) => cuts),
    sinkCalls: found.reduce((sum, { sinkCalls }) => sum + sinkCalls, 0),
    failed,
  };
}

interface FileAnalysis {
  readonly hits: readonly SinkHit[];
  readonly cuts: Coverage['cuts'];
  readonly sinkCalls: number;
}

/** What reaches the sinks of one file. */
function analyzeFile({ solver, recipients, evidence }: Engine, file: FileFacts): FileAnalysis {
  const sinks = findSinks(solver, recipients, file);
  const reached = sinks.map((sink) => reaches(solver, evidence, sink));
  return { hits: reached.flatMap(({ hits }) => hits), cuts: reached.flatMap(({ cuts }) => cuts), sinkCalls: sinks.length };
}

/** Builds the facts of every file and what is asked about them. */
export function openEngine(request: AnalyzeRequest): OpenProject {
  const { root, knowledge, configuration } = request;
  const { files, skipped, seen } = discover(request);
  const { mappings, outputs, skipped: wrong } = readProjectSettings(root, tsconfigsBelow(root));
  const basis = toBasis(root, knowledge, configuration);
  const failed: Skipped[] = [];
  const facts = files.flatMap((file) => parse(file, basis.models, failed));
  const packages = workspacePackages(basis.manifests);
  const resolve = moduleResolver({ root, files: new Set(facts.map(({ path }) => path)), mappings, outputs, packages });
  return { ...linkFiles(basis, facts, resolve), skipped: [...skipped, ...wrong, ...failed], seen };
}

function tsconfigsBelow(root: string): string[] {
  return walk(root, { isExcluded: isExcludedFolder, isWanted: isTsconfig }).files;
}

function parse(source: SourceInput, models: ModelIndex, failed: Skipped[]): FileFacts[] {
  const { path } = source;
  try {
    const { file, brokenAt, deepParts } = parseSource(source);
    if (brokenAt !== undefined) failed.push({ path, reason: 'syntax-error', detail: `line ${brokenAt}; the rest was read` });
    if (deepParts !== undefined)
      failed.push({ path, reason: 'excluded-by-limit', detail: 'nested too deeply in parts; the rest was read' });
    return [lowerFile(compiler, file, path, models)];
  } catch (error) {
    failed.push({ path, ...toFailure(error) });
    return [];
  }
}

/** Input that can't be read is named; anything else that is thrown is a mistake of ours. */
function toFailure(error: unknown): Omit<Skipped, 'path'> {
  if (error instanceof InputError) return { reason: 'excluded-by-limit', detail: error.message };
  return { reason: 'internal-error', detail: describeFailure(error) };
}

function countUnknown(files: readonly FileFacts[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const file of files) for (const [kind, count] of Object.entries(file.unknownSyntax)) counts[kind] = (counts[kind] ?? 0) + count;
  return counts;
}
