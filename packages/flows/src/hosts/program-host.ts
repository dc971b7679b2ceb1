import type { FlowObservation, SourceComment } from '@phitrace/core';
import type { FileFacts } from '../graph/graph.js';
import type { ts } from '../frontends/typescript/typescript.js';
import { Links, type Progress } from './linked-program.js';
import { groupOf } from './program-groups.js';
import { mappingsOf } from '../frontends/typescript/program-files.js';
import { moduleResolver } from '../frontends/typescript/resolve-modules.js';
import { workspacePackages } from '../frontends/typescript/workspace-packages.js';
import { findFacts, getFacts, type Host, isRead } from './file-facts.js';

export type { ts, TypeScript } from '../frontends/typescript/typescript.js';
export { isInScript, type MarkupCode, parseComponent } from '../frontends/typescript/component.js';
export { parseWith } from '../frontends/typescript/parse-with.js';
export { type Host, type HostRequest, toHost } from './file-facts.js';

/** What was found out about one file. */
export interface FileAnalysis {
  /** Relative to the root, as in the locations of the observations. */
  readonly path: string;
  /** The observations that are located in the file. */
  readonly observations: readonly FlowObservation[];
  readonly comments: readonly SourceComment[];
  /** Set when the time was over before everything was looked at. */
  readonly cut?: Progress & { readonly what: 'files' | 'sinks' };
  /** Set when a mistake of ours may have cost some observations of the file: what kind of mistake. */
  readonly failure?: string;
}

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
export function analyzeInProgram(host: Host, program: ts.Program, file: ts.SourceFile, isOver: () => boolean = never): FileAnalysis {
  const own = getFacts(host, file, program);
  const group = groupOf(host, program, file);
  const unread = readFiles(host, program, group.files, isOver);
  if (unread) return { ...analyzeAlone(host, file, program), cut: unread };
  group.links ??= toLinks(host, program, group.files);
  const { observations, cut } = group.links.observationsIn(own.path, isOver);
  return { ...toAnalysis(own, group.links, observations), ...(cut && { cut: { ...cut, what: 'sinks' } }) };
}

/** The same, for who will ask for all files of the program: the work for all is done at the first one, which costs less. */
export function analyzeWithProgram(host: Host, program: ts.Program, file: ts.SourceFile): FileAnalysis {
  const own = getFacts(host, file, program);
  const group = groupOf(host, program, file);
  if (group.guest) return analyzeInProgram(host, program, file);
  group.links ??= toLinks(host, program, group.files);
  return toAnalysis(own, group.links, group.links.allIn(own.path));
}

/** Reads the files that were not read before; says how far it came when the time is over. */
function readFiles(host: Host, program: ts.Program, files: readonly ts.SourceFile[], isOver: () => boolean): FileAnalysis['cut'] {
  for (const [done, file] of files.entries()) {
    if (isRead(host, file)) continue;
    if (isOver()) return { done, total: files.length, what: 'files' };
    findFacts(host, file, program);
  }
  return undefined;
}

function toLinks(host: Host, program: ts.Program, files: readonly ts.SourceFile[]): Links {
  const facts = files.flatMap((file) => findFacts(host, file, program) ?? []);
  const { root, manifests } = host.basis;
  const paths = new Set(facts.map(({ path }) => path));
  return new Links(
    host,
    facts,
    moduleResolver({ root, files: paths, mappings: mappingsOf(program, root), packages: workspacePackages(manifests) }),
  );
}

function toAnalysis({ path, comments }: FileFacts, links: Links, observations: readonly FlowObservation[]): FileAnalysis {
  const failure = links.failureIn(path);
  return { path, observations, comments: comments.map((comment) => ({ path, ...comment })), ...(failure !== undefined && { failure }) };
}
