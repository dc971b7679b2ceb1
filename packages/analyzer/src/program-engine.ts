import type { SinkHit, SourceComment } from '@phitrace/core';
import { callsWithin, functionsCalledFrom } from './called-functions.js';
import { type Engine, linkFiles } from './engine.js';
import type { FileFacts } from './facts/graph.js';
import type { ts } from './facts/typescript.js';
import { projectFilter } from './program/discover.js';
import { mappingsOf, projectFilesOf } from './program/program-files.js';
import { moduleResolver, workspacePackages } from './program/resolve-modules.js';
import { type Reach, reaches } from './solve/reaches.js';
import { findSinks, type SinkCall } from './solve/sinks.js';
import { factsOf, hasFacts, type Host } from './source-facts.js';

export { type Basis, toBasis } from './engine.js';
export type { ts, TypeScript } from './facts/typescript.js';
export { toFilter } from './program/discover.js';
export { parseWith } from './program/parse-with.js';
export type { Host };

/** What was found out about one file. */
export interface FileAnalysis {
  /** The hits that are located in the file. */
  readonly hits: readonly SinkHit[];
  readonly comments: readonly SourceComment[];
  /** Set when the time was over first: how far the work had come. */
  readonly cut?: { readonly done: number; readonly total: number; readonly what: 'files' | 'sinks' };
}

/** Analyses a file by its own facts only; undefined when it can't be read. */
export function analyzeAlone(host: Host, file: ts.SourceFile): FileAnalysis | undefined {
  const facts = factsOf(host, file);
  return facts && new Links(linkFiles(host.basis, [facts], () => undefined)).ask(facts);
}

/**
 * Analyses a file as a part of its program. What was made for one file serves the others: facts as long as a source file
 * lives, links and answers as long as the program. When the time is over, what is missing is made at the next call.
 */
export function analyzeInProgram(
  host: Host,
  program: ts.Program,
  file: ts.SourceFile,
  isOver: () => boolean = () => false,
): FileAnalysis | undefined {
  const own = factsOf(host, file);
  if (!own) return undefined;
  const files = filesOf(host, program, file);
  for (const [done, other] of files.entries()) {
    if (isOver() && !hasFacts(host, other)) {
      const alone = analyzeAlone(host, file);
      return alone && { ...alone, cut: { done, total: files.length, what: 'files' } };
    }
    factsOf(host, other);
  }
  return linksOf(host, program, files).ask(own, isOver);
}

interface Linked {
  readonly basis: Host['basis'];
  readonly files: readonly ts.SourceFile[];
  links?: Links;
}

const linked = new WeakMap<ts.Program, Linked>();

/** The project's files of a program, and the file that is asked for. */
function filesOf({ basis }: Host, program: ts.Program, file: ts.SourceFile): readonly ts.SourceFile[] {
  const known = linked.get(program);
  if (known?.basis === basis && known.files.includes(file)) return known.files;
  const files = [...new Set([...projectFilesOf(program, basis.isProjectFile), file])];
  linked.set(program, { basis, files });
  return files;
}
