import type { Configuration, Knowledge } from '@phitrace/core';
import { type Basis, toBasis } from './engine.js';
import type { FileFacts } from './facts/graph.js';
import { lowerFile } from './facts/lower-file.js';
import type { ts, TypeScript } from './facts/typescript.js';
import { projectFilter, toFilter, toRelative } from './program/discover.js';

/** A compiler that a host hands over, and what is known of the project that it compiles. */
export interface Host {
  readonly compiler: TypeScript;
  readonly basis: Basis;
  /** False for a file that the configuration leaves out. */
  readonly isIncluded: (absolute: string) => boolean;
  /** Whether a file of a program is one of the project's own sources. */
  readonly isProjectFile: (absolute: string) => boolean;
}

/** What a host is made of. Folders are absolute; the configuration's globs start at `globFolder`. */
export interface HostRequest {
  readonly compiler: TypeScript;
  readonly root: string;
  readonly knowledge: Knowledge;
  readonly configuration: Configuration;
  readonly globFolder: string;
}

export function toHost({ compiler, root, knowledge, configuration, globFolder }: HostRequest): Host {
  return {
    compiler,
    basis: toBasis(root, knowledge, configuration),
    isIncluded: toFilter(globFolder, configuration),
    isProjectFile: projectFilter({ root, configuration, globFolder }),
  };
}

interface Remembered {
  readonly basis: Basis;
  readonly facts: FileFacts | undefined;
}

const remembered = new WeakMap<ts.SourceFile, Remembered>();

/** True when a file has been read before. */
export function isRead({ basis }: Host, file: ts.SourceFile): boolean {
  return remembered.get(file)?.basis === basis;
}

/**
 * The facts of a parsed file, made once as long as the host keeps the file; undefined for one that can't be read. The
 * nodes of a file know their parents once its program has made a checker.
 */
export function factsOf({ compiler, basis }: Host, file: ts.SourceFile, program?: ts.Program): FileFacts | undefined {
  const known = remembered.get(file);
  if (known?.basis === basis) return known.facts;
  if (file.statements[0] && !(file.statements[0] as Partial<ts.Node>).parent) program?.getTypeChecker();
  const facts = lower(compiler, basis, file);
  remembered.set(file, { basis, facts });
  return facts;
}

function lower(compiler: TypeScript, { root, models, configuration }: Basis, file: ts.SourceFile): FileFacts | undefined {
  if (file.text.length > configuration.limits.fileBytes) return undefined;
  try {
    return lowerFile(compiler, file, toRelative(root, file.fileName), { mutators: models.mutators });
  } catch {
    // Code that is nested too deeply: whoever asked for the file says so.
    return undefined;
  }
}
