import {
  type Detection,
  type DetectionRequest,
  type Detector,
  type Location,
  memoize,
  type Project,
  type ProjectFile,
  type ShapedFile,
  type Skipped,
  type SourceComment,
} from '@phitrace/core';
import { type Engine, linkFiles, toBasis } from './engine.js';
import { readVariables } from './variables.js';
import type { FileFacts } from '../graph/graph.js';
import type { ModelIndex } from '../models/model-index.js';
import { codeKinds, isCode, isUnaskedTest, readAgain, readProject } from './read-project.js';
import { reachOf } from './sink-reach.js';

/** Which PHI reaches which sinks of a project's TypeScript and JavaScript. */
export const flows: Detector = { id: 'flows', reads: codeKinds, asksGraph: true, detect: detectFlows, findShape };

/** A project on disk, ready to be asked. */
export interface OpenProject extends Engine {
  /** The files that were asked for; the others of the engine are what their code leads to around them. */
  readonly asked: readonly FileFacts[];
  readonly skipped: readonly Skipped[];
  readonly seen: number;
  /** Files of tests that nothing else leads to: data isn't followed through them. */
  readonly unfollowedTests: number;
}

/** Parses, links and asks. What code around the project does is followed; only what was asked for is reported. */
function detectFlows(project: Project, { onProgress }: DetectionRequest): Detection {
  const engine = openEngine(project);
  const { asked } = engine;
  const { observations, cuts, sinkCalls, failed } = reachOf(engine, asked, onProgress);
  const paths = new Set(asked.map(({ path }) => path));
  const isAsked = ({ location }: { readonly location: Location }) => paths.has(location.path);
  return {
    observations: observations.filter(isAsked),
    comments: asked.flatMap(commentsIn),
    findPrintedNames: (path) => printedNamesIn(engine, path),
    coverage: {
      filesSeen: engine.seen,
      filesAnalyzed: asked.length - failed.filter(({ path }) => paths.has(path)).length,
      skipped: [...engine.skipped, ...failed],
      sinkCalls,
      cuts: cuts.filter(isAsked),
      unknownSyntax: countUnknown(asked),
      untoldValues: engine.solver.untoldValues(paths),
      metLimits: engine.solver.metLimits,
    },
    notes: engine.unfollowedTests > 0 ? [{ kind: 'unfollowed-tests', files: engine.unfollowedTests }] : [],
  };
}

/** Read anew, and without what is known of the file: it has changed, or nobody would ask. */
function findShape(project: Project, file: ProjectFile): ShapedFile | undefined {
  const { root, setup, manifests } = project;
  const models = memoize(modelsOf, project, () => toBasis({ root, ...setup, manifests }).models);
  const read = readAgain(project, models, file);
  const isAsked = project.files.some(({ path }) => path === file.path) && !isUnaskedTest(project, file);
  return read && { shape: read.shape, comments: isAsked ? commentsIn(read.facts) : [] };
}

/** All files that have changed are read by the same. */
const modelsOf = new WeakMap<Project, ModelIndex>();

function commentsIn({ path, comments }: FileFacts): SourceComment[] {
  return comments.map((comment) => ({ path, ...comment }));
}

function printedNamesIn({ project, names }: Engine, path: string): ReadonlySet<string> | undefined {
  const file = project.file(path);
  return file && new Set([...file.names.declared, ...file.names.used].filter((name) => names.of(name) === name));
}

const opened = new WeakMap<Project, OpenProject>();

/** Builds the facts of every file and what is asked about them, once for all who ask about a project. */
export function openEngine(project: Project): OpenProject {
  return memoize(opened, project, () => open(project));
}

function open(project: Project): OpenProject {
  const { root, setup, manifests } = project;
  const { knowledge, configuration } = setup;
  const basis = toBasis({ root, knowledge, configuration, manifests }, readVariables(project));
  const { asked, around, skipped, resolve, schemas } = readProject(project, basis.models);
  const engine = linkFiles(basis, [...asked, ...around], resolve, schemas);
  const unasked = project.files.filter((file) => isUnaskedTest(project, file));
  return {
    ...engine,
    asked,
    skipped,
    seen: project.files.filter(isCode).length - unasked.length,
    unfollowedTests: unasked.filter(({ path }) => !engine.project.file(path)).length,
  };
}

function countUnknown(files: readonly FileFacts[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const file of files) for (const [kind, count] of Object.entries(file.unknownSyntax)) counts[kind] = (counts[kind] ?? 0) + count;
  return counts;
}
