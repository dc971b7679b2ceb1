import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type FlowObservation, memoize, type SourceComment } from '@phitrace/core';
import { toRelative } from '@phitrace/sources';
import type { FileFacts } from '../graph/graph.js';
import type { Controls } from './controls.js';
import type { ModuleResolver } from '../graph/program.js';
import type { ts } from '../frontends/typescript/typescript.js';
import { Links, type PartOfWork } from './linked-program.js';
import { type LinkedGroup, groupOf, isSameList } from './program-groups.js';
import { type ProjectSettings, readProjectSettings } from '../frontends/typescript/project-settings.js';
import { aliasesOfPackages } from '../frontends/typescript/aliases.js';
import { mappingsOf } from '../frontends/typescript/program-files.js';
import { moduleResolver } from '../frontends/typescript/resolve-modules.js';
import { workspacePackages } from '../frontends/typescript/workspace-packages.js';
import { findFacts, getFacts, type Host, isRead } from './file-facts.js';
import type { Flows } from './values.js';
import { readFromDisk } from '../frontends/typescript/read-from-disk.js';
import { nearestFiles } from './near-files.js';
import { WorkspaceImports } from './workspace-imports.js';

export type { ts, TypeScript } from '../frontends/typescript/typescript.js';
export { isInScript, type MarkupCode, parseComponent } from '../frontends/typescript/component.js';
export { findWorkspaceFolder } from '@phitrace/sources';
export type { Controls } from './controls.js';
export { parseWith } from '../frontends/typescript/parse-with.js';
export { type Host, type HostRequest, toHost } from './file-facts.js';

/** What was found out about one file. */
export interface FileAnalysis {
  /** Relative to the root, as in the locations of the observations. */
  readonly path: string;
  /** The observations that are located in the file. */
  readonly observations: readonly FlowObservation[];
  readonly comments: readonly SourceComment[];
  /** To ask for values and calls in the file, and in those that were read with it. */
  readonly flows: Flows;
  /** To ask which controls stand where in all files that were read with it; absent where it was read alone, since callers of a function may hold them. */
  readonly controls?: () => Controls;
  /** Set when the time was over before everything was looked at. */
  readonly cut?: PartOfWork & { readonly what: 'files' | 'sinks' | 'near files' };
  /** Set when a mistake of ours may have cost some observations of the file: what kind of mistake. */
  readonly failure?: string;
}

/** How much work a file of a program may be. */
export interface ProgramLimits {
  readonly isOver?: () => boolean;
  /** So many files are linked at most: of a program with more those that are the nearest by their imports. */
  readonly mostFiles?: number;
}

const settings = new WeakMap<Host, ProjectSettings>();
const never = () => false;

/** Analyses a file, of a program or not, by its own facts only. An InputError says why a file can't be read. */
export function analyzeAlone(host: Host, file: ts.SourceFile, program?: ts.Program): FileAnalysis {
  const facts = getFacts(host, file, program);
  const links = new Links(host, [facts], () => undefined);
  return toAnalysis(facts, links, links.observationsIn(facts.path, never).observations);
}

/**
 * Analyses a file as a part of its program. What was made for one file serves the others: facts as long as a source file
 * lives, links and answers as long as the program does. What is missing when the time is over is made at the next call.
 */
export function analyzeInProgram(host: Host, program: ts.Program, file: ts.SourceFile, limits: ProgramLimits = {}): FileAnalysis {
  const { isOver = never, mostFiles = Infinity } = limits;
  const own = getFacts(host, file, program);
  const group = groupOf(host, program, file);
  if (group.files.length > mostFiles) return analyzeNear(host, program, { group, own, mostFiles });
  const unread = readFiles(host, program, group, isOver);
  if (unread) return { ...analyzeAlone(host, file, program), cut: unread };
  group.links ??= toLinks(host, program, group);
  const { observations, cut } = group.links.observationsIn(own.path, isOver);
  return {
    ...toAnalysis(own, group.links, observations),
    controls: toFindControls(program, host, group.links),
    ...(cut && { cut: { ...cut, what: 'sinks' } }),
  };
}

/** The same, for who will ask for all files of the program: the work for all is done at the first one, which costs less. */
export function analyzeWithProgram(host: Host, program: ts.Program, file: ts.SourceFile): FileAnalysis {
  const own = getFacts(host, file, program);
  const group = groupOf(host, program, file);
  if (group.guest) return analyzeInProgram(host, program, file);
  readFiles(host, program, group, never);
  group.links ??= toLinks(host, program, group);
  return { ...toAnalysis(own, group.links, group.links.allIn(own.path)), controls: toFindControls(program, host, group.links) };
}

/** Who is asked for, of a program with too many files to link. */
interface NearAsked {
  readonly group: LinkedGroup;
  readonly own: FileFacts;
  readonly mostFiles: number;
}

/** Analyses a file with those around it. Callers further away may hold what it lacks, so that nothing is said of its controls. */
function analyzeNear(host: Host, program: ts.Program, { group, own, mostFiles }: NearAsked): FileAnalysis {
  const { root } = host.basis;
  const imports = (group.imports ??= importsOf(host, program, group.files));
  const paths = [...imports.paths];
  const sources = new Map<string, ts.SourceFile | undefined>(
    group.files.map((file, i) => [paths[i] ?? toRelative(root, file.fileName), file]),
  );
  const sourceOf = (path: string) => memoize(sources, path, () => readFromDisk(host, join(root, path)));
  const read = (path: string) => {
    const source = sourceOf(path);
    return source && imports.modulesOf(path, source);
  };
  const near = nearestFiles({ own: own.path, most: mostFiles, paths, read });
  const files = [...near].flatMap((path) => sourceOf(path) ?? []);
  const links = toLinks(host, program, { files, imports });
  const { observations } = links.observationsIn(own.path, never);
  return { ...toAnalysis(own, links, observations), cut: { done: files.length, total: group.files.length, what: 'near files' } };
}

/** Reads the files that were not read before, and what they import from the workspace; says how far it came when the time is over. */
function readFiles(host: Host, program: ts.Program, group: LinkedGroup, isOver: () => boolean): FileAnalysis['cut'] {
  const { files, links } = group;
  if (links) return undefined;
  const imports = (group.imports ??= importsOf(host, program, files));
  for (const [done, file] of files.entries()) {
    if (!isRead(host, file) && isOver()) return { done, total: files.length, what: 'files' };
    const facts = findFacts(host, file, program);
    if (facts) files.push(...readOutside(host, group, imports.outsideOf(facts)));
  }
  return undefined;
}

/** What was not read before of the files that a file imports from outside the program. */
function readOutside(host: Host, { outside }: LinkedGroup, paths: readonly string[]): ts.SourceFile[] {
  return paths.flatMap((path) => {
    if (outside.has(path)) return [];
    outside.add(path);
    return readFromDisk(host, path) ?? [];
  });
}

/** The imports of the last program, by the options, which it shares with the one that it replaces. */
const lastImports = new WeakMap<
  ts.CompilerOptions,
  { readonly host: Host; readonly names: readonly string[]; readonly imports: WorkspaceImports }
>();

/** What was found out about the imports of a program holds for the next one that has the same files, whatever stands in them. */
function importsOf(host: Host, program: ts.Program, files: readonly ts.SourceFile[]): WorkspaceImports {
  const options = program.getCompilerOptions();
  const names = files.map(({ fileName }) => fileName);
  const last = lastImports.get(options);
  if (last?.host === host && isSameList(last.names, names)) return last.imports;
  const paths = new Set(names.map((name) => toRelative(host.basis.root, name)));
  const imports = new WorkspaceImports(host, paths, (known) => toResolver(host, program, known));
  lastImports.set(options, { host, names, imports });
  return imports;
}

function toLinks(
  host: Host,
  program: ts.Program,
  { files, imports = importsOf(host, program, files) }: Pick<LinkedGroup, 'files' | 'imports'>,
): Links {
  const facts = files.flatMap((file) => findFacts(host, file, program) ?? []).sort((left, right) => (left.path < right.path ? -1 : 1));
  return new Links(host, facts, imports.resolverOf(new Set(facts.map(({ path }) => path))));
}

/** Files of other packages are resolved by the tsconfigs of those, too. */
function toResolver(host: Host, program: ts.Program, files: Pick<ReadonlySet<string>, 'has'>): ModuleResolver {
  const { root } = host.basis;
  const { mappings, outputs } = memoize(settings, host, () => readProjectSettings(host.compiler, root, tsconfigsOf(host)));
  const packages = workspacePackages(host.packages);
  const aliases = aliasesOfPackages(host.packages, host.basis.knowledge.files.aliases.byPackage);
  return moduleResolver({ root, files, mappings: [...mappingsOf(program, root), ...mappings, ...aliases], outputs, packages });
}

function tsconfigsOf({ basis: { root }, packages }: Host): string[] {
  return packages.map(({ folder }) => join(root, folder, 'tsconfig.json')).filter((path) => existsSync(path));
}

function toFindControls(program: ts.Program, { basis: { root } }: Host, links: Links): () => Controls {
  return () => links.controls(({ path }) => program.getSourceFile(join(root, path))?.text ?? '');
}

function toAnalysis({ path, comments }: FileFacts, links: Links, observations: readonly FlowObservation[]): FileAnalysis {
  const failure = links.failureIn(path);
  return {
    path,
    observations,
    flows: links.flows,
    comments: comments.map((comment) => ({ path, ...comment })),
    ...(failure !== undefined && { failure }),
  };
}
