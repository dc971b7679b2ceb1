import type { Configuration, Coverage, Knowledge, Skipped, SinkHit, SourceComment } from '@phitrace/core';
import type { FileFacts } from './facts/graph.js';
import { lowerFile } from './facts/lower-file.js';
import { splitWords } from './facts/words.js';
import { Project } from './link/project.js';
import { discover, readManifests, type SourceInput } from './program/discover.js';
import { compiler, parseSource } from './program/parse.js';
import { readProjectSettings, workspacePackages } from './program/project-settings.js';
import { moduleResolver } from './program/resolve-modules.js';
import { EvidenceReader } from './solve/evidence.js';
import { HealthTypeIndex } from './solve/health-types.js';
import { Lexicon } from './solve/lexicon.js';
import { ModelIndex } from './solve/models.js';
import { reaches } from './solve/reaches.js';
import { RecipientResolver } from './solve/recipients.js';
import { findSinks, type SinkCall } from './solve/sinks.js';
import { Solver } from './solve/solver.js';
import { TypeReader } from './solve/type-evidence.js';

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

/** A project that is ready to be asked. */
export interface Engine {
  readonly project: Project;
  readonly solver: Solver;
  readonly evidence: EvidenceReader;
  readonly recipients: RecipientResolver;
  readonly skipped: readonly Skipped[];
  readonly seen: number;
}

/** Discovers, parses, links and asks: which PHI reaches which sinks of the project. */
export function analyzeProject(request: AnalyzeRequest): Analysis {
  const engine = openEngine(request);
  const { project, solver, recipients, evidence } = engine;
  const sinks: SinkCall[] = [];
  const hits: SinkHit[] = [];
  const cuts: Coverage['cuts'][number][] = [];
  project.all.forEach((file, i) => {
    for (const sink of findSinks(solver, recipients, file)) {
      sinks.push(sink);
      const found = reaches(solver, evidence, sink);
      hits.push(...found.hits);
      cuts.push(...found.cuts);
    }
    request.onProgress?.(i + 1, project.all.length);
  });
  const comments = project.all.flatMap((file) => file.comments.map((comment) => ({ path: file.path, ...comment })));
  return {
    hits,
    comments,
    coverage: {
      filesSeen: engine.seen,
      filesAnalyzed: project.all.length,
      skipped: engine.skipped,
      sinkCalls: sinks.length,
      cuts,
      unknownSyntax: countUnknown(project.all),
    },
  };
}

/** Builds the facts of every file and what is asked about them. */
export function openEngine(request: AnalyzeRequest): Engine {
  const { root, knowledge, configuration } = request;
  const { files, skipped, seen } = discover(request);
  const settings = readProjectSettings(root);
  const models = new ModelIndex(knowledge);
  const failed: Skipped[] = [];
  const facts = files.flatMap((file) => parse(file, models, failed));
  const manifests = readManifests(root);
  const resolve = moduleResolver(new Set(facts.map(({ path }) => path)), settings.mappings, workspacePackages(manifests));
  const project = new Project(facts, resolve);
  const deidentifiers = new Set(configuration.deidentifiers.map((entry) => (typeof entry === 'string' ? entry : entry.export)));
  const health = new HealthTypeIndex(knowledge);
  const lexicon = new Lexicon(knowledge, configuration);
  const solver = new Solver(project, models, configuration.limits, deidentifiers, lexicon);
  const types = new TypeReader(project, health, lexicon, configuration);
  const evidence = new EvidenceReader(types, lexicon, health, isHealthProject(project, lexicon, health, knowledge, manifests));
  solver.typeSays = (state) => evidence.typeSays(state);
  return {
    project,
    solver,
    evidence,
    recipients: new RecipientResolver(knowledge),
    skipped: [...skipped, ...settings.skipped, ...failed],
    seen,
  };
}

function parse(source: SourceInput, models: ModelIndex, failed: Skipped[]): FileFacts[] {
  const { path } = source;
  try {
    const { file, brokenAt } = parseSource(source);
    if (brokenAt !== undefined) failed.push({ path, reason: 'syntax-error', detail: `line ${brokenAt}; the rest was read` });
    return [lowerFile(compiler, file, path, { mutators: models.mutators })];
  } catch (error) {
    failed.push({ path, reason: 'internal-error', detail: describe(error) });
    return [];
  }
}

/** What a mistake of ours is called; its message could quote the code. The one that input can provoke is said in words. */
function describe(error: unknown): string {
  if (error instanceof RangeError) return 'nested too deeply to be read';
  return error instanceof Error ? error.name : 'unknown';
}

/** A project handles health data when a dependency, a file name, a type or an import says so. */
function isHealthProject(
  project: Project,
  lexicon: Lexicon,
  health: HealthTypeIndex,
  knowledge: Knowledge,
  manifests: readonly { manifest: Record<string, unknown> }[],
): boolean {
  const libraries = new Set(knowledge.libraries.filter((library) => library.health).flatMap((library) => library.packages));
  const named = manifests.some(({ manifest }) => {
    const dependencies = Object.keys({
      ...(manifest['dependencies'] as object | undefined),
      ...(manifest['devDependencies'] as object | undefined),
    });
    const words = [manifest['name'], manifest['description']].flatMap((text) => (typeof text === 'string' ? splitWords(text) : []));
    return lexicon.isHealth(words) || dependencies.some((name) => libraries.has(name) || health.isHealthPackage(name));
  });
  return (
    named ||
    project.all.some(
      (file) =>
        lexicon.isHealth(file.contextWords) || file.imports.some(({ module }) => libraries.has(module) || health.isHealthPackage(module)),
    )
  );
}

function countUnknown(files: readonly FileFacts[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const file of files) for (const [kind, count] of Object.entries(file.unknownSyntax)) counts[kind] = (counts[kind] ?? 0) + count;
  return counts;
}
