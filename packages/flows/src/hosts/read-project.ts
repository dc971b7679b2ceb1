import { basename } from 'node:path/posix';
import { type FileKind, type Project, type ProjectFile, type Shape, type Skipped } from '@phitrace/core';
import { ifReadable, toNameTest } from '@phitrace/sources';
import { lowerSchemas } from '../frontends/prisma/lower-schema.js';
import { aliasesOfPackages, readAliases } from '../frontends/typescript/aliases.js';
import { lowerFile } from '../frontends/typescript/lower-file.js';
import type { LoweringOptions } from '../frontends/typescript/lowering.js';
import { getCompiler, parseSource } from '../frontends/typescript/parse.js';
import type { Parsed } from '../frontends/typescript/parse-with.js';
import type { PathMapping } from '../frontends/typescript/path-mappings.js';
import { isTsconfig, readProjectSettings } from '../frontends/typescript/project-settings.js';
import { Resolver } from '../frontends/typescript/resolve-modules.js';
import { workspacePackages } from '../frontends/typescript/workspace-packages.js';
import type { FileFacts } from '../graph/graph.js';
import { type ModuleResolver, modulesOf } from '../graph/program.js';
import type { ModelIndex } from '../models/model-index.js';
import { shapeOfFacts } from './shape-of-facts.js';
import { toSkipReason } from './skip-reason.js';
import { unresolvedImports } from './unresolved-imports.js';

/** The kinds of files that hold code to follow data through. */
export const codeKinds: readonly FileKind[] = ['code', 'component'];

/** What was read of a project. */
export interface ProjectFacts {
  /** The files that were asked for. */
  readonly asked: readonly FileFacts[];
  /** Files around them, in the workspace or of tests, that their code leads to. */
  readonly around: readonly FileFacts[];
  readonly skipped: readonly Skipped[];
  readonly resolve: ModuleResolver;
  /** What schemas of databases declare. */
  readonly schemas: FileFacts;
}

export function isCode({ kinds }: ProjectFile): boolean {
  return kinds.some((kind) => codeKinds.includes(kind));
}

/** True for code that only tests run, where that isn't asked for: nobody else calls it. */
export function isUnaskedTest({ includesTests = false }: Project, file: ProjectFile): boolean {
  return !includesTests && file.runsIn === 'test' && isCode(file);
}

/** Reads the code that was asked for, and what it imports from tests and the rest of the workspace, through any number of files. */
export function readProject(project: Project, models: ModelIndex): ProjectFacts {
  const skipped: Skipped[] = [];
  const known = toReader(project, models);
  const read = (file: ProjectFile) => readFacts(file, known, skipped);
  const resolver = toResolver(project, skipped);
  const resolve: ModuleResolver = (from, specifier) => resolver.resolve(from, specifier);

  const unasked = project.files.filter((file) => isUnaskedTest(project, file));
  const asked = project.files.filter((file) => isCode(file) && !isUnaskedTest(project, file)).flatMap(read);
  const rest = new Map([...unasked, ...project.workspace.files.filter(isCode)].map((file) => [file.path, file]));
  const around: FileFacts[] = [];
  const queue = [...asked];
  for (const facts of queue) {
    for (const module of modulesOf(facts)) {
      const path = resolve(facts.path, module) ?? '';
      const file = rest.get(path);
      if (!file) continue;
      rest.delete(path);
      const found = read(file);
      around.push(...found);
      queue.push(...found);
    }
  }
  const unresolved = unresolvedImports(project, [...asked, ...around], resolver);
  return { asked, around, skipped: [...skipped, ...unreadCode(project), ...unresolved], resolve, schemas: readSchemas(project) };
}

/** Code that nothing here reads is named, so that it doesn't count as clean. */
function unreadCode({ files, includesTests = false }: Project): Skipped[] {
  const unread = files.filter(({ kinds, runsIn }) => kinds.includes('unread-code') && (includesTests || runsIn !== 'test'));
  return unread.map(({ path }) => ({ path, reason: 'no-engine', detail: 'code in a form that is not read' }));
}

/** One that can't be read is named where its settings are read. */
function readSchemas({ files, workspace, readText }: Project): FileFacts {
  const schemas = [...files, ...workspace.files].filter(({ path }) => path.endsWith('.prisma'));
  return lowerSchemas(schemas.flatMap((file) => ifReadable(() => readText(file)) ?? []));
}

function toResolver(project: Project, skipped: Skipped[]): Resolver {
  const { root, files, manifests, workspace } = project;
  const all = [...files, ...workspace.files];
  const tsconfigs = all.filter(({ path }) => isTsconfig(path)).map(({ absolute }) => absolute);
  const settings = readProjectSettings(getCompiler(), root, tsconfigs);
  skipped.push(...settings.skipped.filter(({ path }) => !isElsewhere(path)));
  const packages = workspacePackages([...manifests, ...workspace.manifests]);
  const mappings = [...settings.mappings, ...aliasesOf(project, all)];
  return new Resolver({ root, files: new Set(all.filter(isCode).map(({ path }) => path)), packages, ...settings, mappings });
}

/** What bundlers and frameworks call folders of the project. A configuration that can't be read is named where its code is. */
function aliasesOf({ setup, manifests, workspace, readText }: Project, files: readonly ProjectFile[]): PathMapping[] {
  const { configs, keys, byPackage } = setup.knowledge.files.aliases;
  const isConfig = toNameTest({ names: configs });
  const told = files.filter((file) => isCode(file) && isConfig(basename(file.path)));
  const read = (file: ProjectFile): PathMapping[] => {
    try {
      return readAliases(getCompiler(), file.path, parseSource(file, readText(file)).file, keys);
    } catch {
      return [];
    }
  };
  return [...told.flatMap(read), ...aliasesOfPackages([...manifests, ...workspace.manifests], byPackage)];
}

/** Whether a file lies beside the root: neither in it nor in a folder that it lies in. */
function isElsewhere(path: string): boolean {
  return path.startsWith('../') && !/^(?:\.\.\/)+[^/]+$/.test(path);
}

/** The facts of a file, and what of it could not be read. */
interface ReadFile extends Pick<Parsed, 'brokenAt' | 'deepParts'> {
  readonly facts: FileFacts;
  /** Found for who keeps what rests on files. Messages about broken code tell lines. */
  readonly shape?: Shape;
}

/** Reads files; what is known of one with the same text is not made again. */
function toReader(
  { readText, answers, ...project }: Project,
  { mutators, superclasses }: LoweringOptions,
): (file: ProjectFile) => ReadFile {
  const { readShaped = (_, read) => read() } = project;
  const options = JSON.stringify([[...mutators], superclasses]);
  const read = (file: ProjectFile): ReadFile => {
    const text = readText(file);
    const known = answers?.at<ReadFile>('facts', [file.path, file.kinds.join(), options, text]);
    if (known?.answer) return known.answer;
    const made = lower(file, text, { mutators, superclasses });
    if (!known) return made;
    const kept = withShape(made);
    known.keep(kept);
    return kept;
  };
  return (file) => readShaped(file.path, () => read(file));
}

function lower(file: ProjectFile, text: string, options: LoweringOptions): ReadFile {
  const { file: parsed, ...told } = parseSource(file, text);
  return { ...told, facts: lowerFile(getCompiler(), parsed, file.path, options) };
}

function withShape(read: ReadFile): ReadFile {
  return read.brokenAt === undefined && read.deepParts === undefined ? { ...read, shape: shapeOfFacts(read.facts) } : read;
}

/** A single file of a project as it is now; undefined where it can't be read as a whole. */
export function readAgain(
  { readText }: Project,
  options: LoweringOptions,
  file: ProjectFile,
): Required<Pick<ReadFile, 'facts' | 'shape'>> | undefined {
  try {
    const { facts, shape } = withShape(lower(file, readText(file), options));
    return shape && { facts, shape };
  } catch {
    return undefined;
  }
}

function readFacts(file: ProjectFile, read: (file: ProjectFile) => ReadFile, skipped: Skipped[]): FileFacts[] {
  const { path } = file;
  try {
    const { facts, brokenAt, deepParts } = read(file);
    if (brokenAt !== undefined) skipped.push({ path, reason: 'syntax-error', detail: `line ${brokenAt}; the rest was read`, inPart: true });
    if (deepParts !== undefined)
      skipped.push({ path, reason: 'excluded-by-limit', detail: 'nested too deeply in parts; the rest was read', inPart: true });
    return [facts];
  } catch (error) {
    skipped.push({ path, ...toSkipReason(error) });
    return [];
  }
}
