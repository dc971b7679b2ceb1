import { dirname, join } from 'node:path';
import type { FileKind, Manifest, Project, ProjectFile, Setup, Skipped } from '@phitrace/core';
import { isBundled } from './bundled-code.js';
import { toFilter, toRulesAt } from './globs.js';
import { toKinds } from './kinds-of.js';
import { listTree, type ProjectTarget, type FileTree, type TreeFile } from './list-tree.js';
import { MANIFEST, readManifestFiles } from './manifests.js';
import { isWithin, toRelative } from './paths.js';
import { findText, readHead, readText } from './read-text.js';
import { toRunsIn } from './runs-in.js';

/** Bytes at the beginning of a file in which its imports stand. */
const HEAD = 4000;
/** What bundlers write. */
const SCRIPT = /\.[cm]?jsx?$/;

/** Lists a project once, for all detectors. */
export function openProject(setup: Setup, target: ProjectTarget): Project {
  const { root, includesTests = false } = target;
  const { configuration, knowledge, globFolder } = setup;
  const tree = listTree(target, knowledge.files);
  const manifests = manifestsOf(root, tree);
  const toFile = toProjectFile(root, setup, manifests.here);

  const rulesAt = toRulesAt(globFolder, configuration);
  const isWanted = toFilter(globFolder, configuration);
  const asked = distinct(tree.asked.filter(({ absolute }) => isWanted(absolute)).flatMap((file) => toFile(file) ?? []));
  const bundled = new Set([...asked.values()].filter((file) => isBundledFile(file, setup)));
  const isAllowed = toFilter(globFolder, { include: [], exclude: configuration.exclude });
  const around = tree.workspace.filter(({ absolute }) => !asked.has(absolute) && isAllowed(absolute)).flatMap((file) => toFile(file) ?? []);
  return {
    root,
    setup,
    files: [...asked.values()].filter((file) => !bundled.has(file)),
    manifests: manifests.here,
    workspace: { folder: tree.folder, files: around, manifests: manifests.elsewhere },
    includesTests,
    skipped: [...tree.skipped, ...[...bundled].map(toBundled)],
    rulesAt: (path) => rulesAt(join(root, path)),
    readText: ({ absolute }) => readText(absolute, configuration.limits.fileBytes),
  };
}

/** The manifests of a root: those below it and of the folders around it; and those of the rest of the workspace. */
function manifestsOf(root: string, { asked, workspace }: FileTree): { here: Manifest[]; elsewhere: Manifest[] } {
  const files = distinct([...workspace, ...asked].filter(({ name }) => name === MANIFEST));
  const paths = [...files.keys()].sort();
  const isHere = (path: string) => isWithin(root, path) || isWithin(dirname(path), root);
  return {
    here: readManifestFiles(root, paths.filter(isHere)),
    elsewhere: readManifestFiles(
      root,
      paths.filter((path) => !isHere(path)),
    ),
  };
}

function distinct<T extends { readonly absolute: string }>(files: readonly T[]): Map<string, T> {
  return new Map(files.map((file) => [file.absolute, file]));
}

/** Makes files of a project. Code in hidden folders belongs to tools; it is left out. */
function toProjectFile(root: string, { knowledge }: Setup, manifests: readonly Manifest[]): (file: TreeFile) => ProjectFile | undefined {
  const kindsOf = toKinds(knowledge.files);
  const runsIn = toRunsIn(knowledge.files, manifests);
  return ({ absolute, name, size, isHidden }) => {
    const kinds = kindsOf(name).filter((kind) => !isHidden || !isCodeKind(kind));
    if (kinds.length === 0) return undefined;
    const path = toRelative(root, absolute);
    return {
      path,
      absolute,
      kinds,
      size,
      runsIn: runsIn(path, () => (kinds.some(isCodeKind) ? readHead(absolute, HEAD).toString('latin1') : '')),
    };
  };
}

function isCodeKind(kind: FileKind): boolean {
  return kind === 'code' || kind === 'component';
}

function isBundledFile({ absolute, kinds }: ProjectFile, { configuration, knowledge }: Setup): boolean {
  if (!kinds.includes('code') || !SCRIPT.test(absolute)) return false;
  const text = findText(absolute, configuration.limits.fileBytes);
  return text !== undefined && isBundled(text, knowledge.files.leftOut);
}

function toBundled({ path }: ProjectFile): Skipped {
  return { path, reason: 'bundled', detail: 'minified or bundled code; its source is what can be analysed' };
}
