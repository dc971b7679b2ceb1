import { join } from 'node:path';
import { type Configuration, describeFailure, InputError, type Knowledge, type Manifest, memoize, type Recipient } from '@phitrace/core';
import { projectFilter, readManifests, toFilter, toRelative } from '@phitrace/sources';
import { type Basis, toBasis } from './engine.js';
import type { FileFacts } from '../graph/graph.js';
import { lowerFile } from '../frontends/typescript/lower-file.js';
import type { ts, TypeScript } from '../frontends/typescript/typescript.js';

/** A compiler that a host hands over, and what is known of the project that it compiles. */
export interface Host {
  readonly compiler: TypeScript;
  readonly basis: Basis;
  /** The packages of the workspace, by folders relative to the root. */
  readonly packages: readonly Manifest[];
  /** False for a file that the configuration leaves out. */
  readonly isIncluded: (absolute: string) => boolean;
  /** Whether a file is a source of the project or of its workspace. */
  readonly isProjectFile: (absolute: string) => boolean;
  readonly isAsked: IsAsked;
}

/** False for sinks that nobody asks about: they are not solved. */
export type IsAsked = (sinkKind: string, recipient: Recipient | undefined) => boolean;

/** What a host is made of. Folders are absolute; the configuration's globs start at `globFolder`. */
export interface HostRequest {
  readonly compiler: TypeScript;
  readonly root: string;
  /** The folder whose packages are the project's own code; the root when absent. */
  readonly workspace?: string;
  readonly knowledge: Knowledge;
  readonly configuration: Configuration;
  readonly globFolder: string;
  readonly isAsked: IsAsked;
}

export function toHost({ compiler, root, workspace = root, knowledge, configuration, globFolder, isAsked }: HostRequest): Host {
  const basis = toBasis({ root, knowledge, configuration, manifests: readManifests(root, knowledge.files) });
  return {
    compiler,
    basis,
    packages: workspace === root ? basis.manifests : readPackages(root, workspace, knowledge),
    isIncluded: toFilter(globFolder, configuration),
    isProjectFile: remembered(projectFilter({ root: workspace, words: knowledge.files, configuration, globFolder })),
    isAsked,
  };
}

/** Programs come one after the other, and all are asked for the same files. */
function remembered(isMeant: (path: string) => boolean): (path: string) => boolean {
  const known = new Map<string, boolean>();
  return (path) => memoize(known, path, () => isMeant(path));
}

function readPackages(root: string, workspace: string, { files }: Knowledge): Manifest[] {
  return readManifests(workspace, files).map(({ folder, manifest }) => ({ folder: toRelative(root, join(workspace, folder)), manifest }));
}

type Read = { readonly facts: FileFacts } | { readonly unread: string };

const factsOf = new WeakMap<ts.SourceFile, { readonly basis: Basis; readonly read: Read }>();

/** True when a file has been read before. */
export function isRead({ basis }: Host, file: ts.SourceFile): boolean {
  return factsOf.get(file)?.basis === basis;
}

/** The facts of a parsed file; an InputError says why there are none. */
export function getFacts(host: Host, file: ts.SourceFile, program?: ts.Program): FileFacts {
  const read = readFile(host, file, program);
  if ('facts' in read) return read.facts;
  throw new InputError(`phitrace cannot read this file: ${read.unread}`);
}

/** The facts of a parsed file, if it can be read. */
export function findFacts(host: Host, file: ts.SourceFile, program?: ts.Program): FileFacts | undefined {
  const read = readFile(host, file, program);
  return 'facts' in read ? read.facts : undefined;
}

/** Reads a file once, as long as the host keeps it. */
function readFile({ compiler, basis }: Host, file: ts.SourceFile, program: ts.Program | undefined): Read {
  const known = factsOf.get(file);
  if (known?.basis === basis) return known.read;
  // The nodes of a file know their parents once its program has made a checker.
  if (file.statements[0] && !(file.statements[0] as Partial<ts.Node>).parent) program?.getTypeChecker();
  const read = lower(compiler, basis, file);
  factsOf.set(file, { basis, read });
  return read;
}

function lower(compiler: TypeScript, { root, models, configuration: { limits } }: Basis, file: ts.SourceFile): Read {
  if (file.text.length > limits.fileBytes) return { unread: `it is larger than limits.fileBytes (${limits.fileBytes})` };
  try {
    return { facts: lowerFile(compiler, file, toRelative(root, file.fileName), models) };
  } catch (error) {
    return { unread: describeFailure(error) };
  }
}
