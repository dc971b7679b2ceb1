import type { Manifest } from '@phitrace/core';
import { splitWords } from '@phitrace/naming';
import { listDependencies } from '@phitrace/sources';
import type { FileFacts } from '../graph/graph.js';
import type { LinkedProject } from '../graph/program.js';
import type { Basis } from './basis.js';

/** A share of health files from which on a project handles health data: ten code bases about health have 2.5 % and more, three others 0.14 % and less. */
const HEALTH_SHARE = 0.01;

/**
 * Tells whether the project that a file belongs to handles health data: a manifest around the file says so by name or
 * description, the nearest one by a dependency, or a share of all files does, of which one alone is none. What a manifest
 * further up depends on is there for other packages too.
 */
export function healthProjects(project: LinkedProject, basis: Basis): (file: FileFacts) => boolean {
  const libraries = new Set(basis.knowledge.libraries.filter(({ health }) => health).flatMap(({ packages }) => packages));
  const isHealthModule = (name: string) => libraries.has(name) || basis.health.isHealthPackage(name);
  const files = project.all.filter(
    (file) => basis.lexicon.isHealth(file.contextWords) || file.imports.some(({ module }) => isHealthModule(module)),
  );
  if (files.length > 1 && files.length >= project.all.length * HEALTH_SHARE) return () => true;
  const saidBy = (manifest: Manifest) =>
    basis.lexicon.isHealth(wordsOfManifest(manifest)) || basis.lexicon.isHealthName(manifestWordsOf(manifest.manifest['name']));
  return ({ path }) => {
    const around = basis.manifests.filter(({ folder }) => isAround(folder, path));
    const [nearest] = [...around].sort((left, right) => depthOf(right.folder) - depthOf(left.folder));
    return around.some(saidBy) || (nearest !== undefined && listDependencies(nearest.manifest).some(([name]) => isHealthModule(name)));
  };
}

/** True for a file below a folder; folders around the root are written with `..`. */
function isAround(folder: string, path: string): boolean {
  return folder === '' || folder === '.' || /^\.\.(?:\/\.\.)*$/.test(folder) || path.startsWith(`${folder}/`);
}

/** How far down a folder lies; negative above the root. */
function depthOf(folder: string): number {
  const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
  return parts.reduce((depth, part) => depth + (part === '..' ? -1 : 1), 0);
}

function wordsOfManifest({ manifest }: Manifest): string[] {
  return [manifest['name'], manifest['description']].flatMap(manifestWordsOf);
}

function manifestWordsOf(text: unknown): string[] {
  return typeof text === 'string' ? splitWords(text) : [];
}
