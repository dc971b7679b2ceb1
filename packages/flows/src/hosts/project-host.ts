import {
  type Coverage,
  describeFailure,
  type Detection,
  type Detector,
  type FileKind,
  type FlowObservation,
  type OnProgress,
  type Project,
  type ProjectFile,
  type Skipped,
  UnreadableError,
} from '@phitrace/core';
import { type Engine, linkFiles, toBasis } from './engine.js';
import type { FileFacts } from '../graph/graph.js';
import { lowerFile } from '../frontends/typescript/lower-file.js';
import { compiler, parseSource } from '../frontends/typescript/parse.js';
import { readProjectSettings } from '../frontends/typescript/project-settings.js';
import { moduleResolver, workspacePackages } from '../frontends/typescript/resolve-modules.js';
import type { ModelIndex } from '../models/model-index.js';
import { reaches } from '../flows-to.js';
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
  const observations: FlowObservation[] = [];
  const cuts: Coverage['cuts'][number][] = [];
  let sinkCalls = 0;
  const failed: Skipped[] = [];
  all.forEach((file, i) => {
    try {
      const found = analyzeFile(engine, file);
      sinkCalls += found.sinkCalls;
      observations.push(...found.observations);
      cuts.push(...found.cuts);
    } catch (error) {
      failed.push({ path: file.path, reason: 'internal-error', detail: error instanceof Error ? error.name : 'unknown' });
    }
    onProgress?.(i + 1, all.length);
  });
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

interface FileAnalysis {
  readonly observations: readonly FlowObservation[];
  readonly cuts: Coverage['cuts'];
  readonly sinkCalls: number;
}

/** What reaches the sinks of one file. */
function analyzeFile({ solver, recipients, evidence }: Engine, file: FileFacts): FileAnalysis {
  const sinks = findSinks(solver, recipients, file);
  const reached = sinks.map((sink) => reaches(solver, evidence, sink));
  return {
    observations: reached.flatMap(({ observations }) => observations),
    cuts: reached.flatMap(({ cuts }) => cuts),
    sinkCalls: sinks.length,
  };
}

/** Builds the facts of every file and what is asked about them. */
export function openEngine({ root, setup, files, manifests, readText }: Project): OpenProject {
  const { knowledge, configuration } = setup;
  const settings = readProjectSettings(root);
  const basis = toBasis({ root, knowledge, configuration, manifests });
  const sources = files.filter(({ kinds }) => kinds.some((kind) => reads.includes(kind)));
  const skipped: Skipped[] = [];
  const facts = sources.flatMap((file) => readFacts(file, readText, basis.models, skipped));
  const resolve = moduleResolver(new Set(facts.map(({ path }) => path)), settings.mappings, workspacePackages(manifests));
  return { ...linkFiles(basis, facts, resolve), skipped: [...settings.skipped, ...skipped], seen: sources.length };
}

function readFacts(file: ProjectFile, readText: Project['readText'], models: ModelIndex, skipped: Skipped[]): FileFacts[] {
  const { path } = file;
  try {
    const { file: parsed, brokenAt } = parseSource(path, readText(file));
    if (brokenAt !== undefined) skipped.push({ path, reason: 'syntax-error', detail: `line ${brokenAt}; the rest was read` });
    return [lowerFile(compiler, parsed, path, { mutators: models.mutators })];
  } catch (error) {
    skipped.push({ path, ...toReason(error) });
    return [];
  }
}

function toReason(error: unknown): Omit<Skipped, 'path'> {
  if (error instanceof UnreadableError) return { reason: error.reason, detail: error.detail };
  return { reason: 'internal-error', detail: describeFailure(error) };
}

function countUnknown(files: readonly FileFacts[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const file of files) for (const [kind, count] of Object.entries(file.unknownSyntax)) counts[kind] = (counts[kind] ?? 0) + count;
  return counts;
}
