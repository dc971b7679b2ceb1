import type { ts } from '../frontends/typescript/typescript.js';
import type { Links } from './linked-program.js';
import { projectFilesOf } from '../frontends/typescript/program-files.js';
import { readComponents } from '../frontends/typescript/read-components.js';
import type { Host } from './file-facts.js';
import type { WorkspaceImports } from './workspace-imports.js';

/** Files that are linked with each other. */
export interface LinkedGroup {
  /** Those of a program, and behind them what they import from the workspace, as far as they were read. */
  readonly files: ts.SourceFile[];
  /** Absolute paths of files that were looked for beside those of the program. */
  readonly outside: Set<string>;
  imports?: WorkspaceImports;
  links?: Links;
  /** The file that was asked for, where it isn't one of the program's. */
  readonly guest?: ts.SourceFile;
}

interface Known {
  readonly host: Host;
  /** The project's sources in the program. */
  readonly files: readonly ts.SourceFile[];
  readonly group: LinkedGroup;
  withGuest?: LinkedGroup;
}

const ofPrograms = new WeakMap<ts.Program, Known>();
/** By the options, which a program shares with the one that it replaces. */
const newest = new WeakMap<ts.CompilerOptions, Known>();

/**
 * What a file is linked with: the project's sources in its program, and what they import. A file that isn't one of them is a guest, and stands
 * in the place of the file of that name: a component that is edited, or whose markup is read too.
 */
export function groupOf(host: Host, program: ts.Program, file: ts.SourceFile): LinkedGroup {
  const known = knownOf(host, program);
  const { files } = known;
  if (files.includes(file)) return known.group;
  const path = toPath(file);
  const twin = files.find((one) => toPath(one) === path);
  if (twin?.text === file.text) return known.group;
  const last = known.withGuest?.guest;
  if (known.withGuest && last?.text === file.text && toPath(last) === path) return known.withGuest;
  known.withGuest = { guest: file, files: [...files.filter((one) => one !== twin), file], outside: new Set() };
  return known.withGuest;
}

/** A program with the files of the one before it has its links, too: opening a component makes a new program of old files. */
function knownOf(host: Host, program: ts.Program): Known {
  const known = ofPrograms.get(program);
  if (known?.host === host) return known;
  const files = readComponents(host, projectFilesOf(program, host.isProjectFile));
  const options = program.getCompilerOptions();
  const before = newest.get(options);
  const found =
    before?.host === host && isSameList(before.files, files)
      ? before
      : { host, files, group: { files: [...files], outside: new Set<string>() } };
  ofPrograms.set(program, found);
  newest.set(options, found);
  return found;
}

/** True for lists of the same items. */
export function isSameList<Item>(left: readonly Item[], right: readonly Item[]): boolean {
  return left.length === right.length && left.every((item, i) => item === right[i]);
}

function toPath({ fileName }: ts.SourceFile): string {
  return fileName.replaceAll('\\', '/');
}
