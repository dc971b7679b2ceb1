import type { Manifest } from '@phitrace/core';
import { splitWords } from '@phitrace/naming';
import { listDependencies } from '@phitrace/sources';
import type { ProjectHealth } from '../evidence/file-contexts.js';
import type { FileFacts } from '../graph/graph.js';
import type { LinkedProject } from '../graph/program.js';
import type { Basis } from './basis.js';
import { showsCare } from './signs-of-care.js';

/** A share of health files from which on a project handles health data: ten code bases about health have 2.5 % and more, three others 0.14 % and less. */
const HEALTH_SHARE = 0.01;

/**
 * Tells whether the project that a file belongs to handles health data: a manifest around the file says so by name or
 * description, the nearest one by a dependency, or a share of all files does, of which one alone is none. What a manifest
 * further up depends on is there for other packages too. A project is without patients where neither a share of all files nor
 * anything around the file shows care; of one file alone that isn't known.
 */
export function healthProjects(project: LinkedProject, basis: Basis): ProjectHealth {
  const { lexicon, knowledge, health } = basis;
  const libraries = new Set(knowledge.libraries.filter((library) => library.health).flatMap(({ packages }) => packages));
  const isHealthModule = (name: string) => libraries.has(name) || health.isHealthPackage(name);
  const usesHealth = ({ imports }: FileFacts) => imports.some(({ module }) => isHealthModule(module));
  const said = project.all.filter((file) => lexicon.isHealth(file.contextWords) || usesHealth(file));
  const showing = new Set(project.all.filter((file) => usesHealth(file) || showsCare(file, lexicon)));
  const isShare = (count: number, least: number) => count >= least && count >= project.all.length * HEALTH_SHARE;
  const around = ({ path }: FileFacts) => basis.manifests.filter(({ folder }) => isAround(folder, path));
  const dependsOnHealth = (manifests: readonly Manifest[]) => {
    const [nearest] = [...manifests].sort((left, right) => depthOf(right.folder) - depthOf(left.folder));
    return nearest !== undefined && listDependencies(nearest.manifest).some(([name]) => isHealthModule(name));
  };
  const isNamedHealth = ({ manifest }: Manifest) => lexicon.isHealthName(manifestWordsOf(manifest['name']));
  const isSaidBy = (manifest: Manifest) => lexicon.isHealth(wordsOfManifest(manifest)) || isNamedHealth(manifest);
  const isShownBy = (manifest: Manifest) => lexicon.isOfCareAlone(wordsOfManifest(manifest)) || isNamedHealth(manifest);
  const isKnown = project.all.length > 1 && !isShare(showing.size, 1);
  const isWithoutPatients = (file: FileFacts) => {
    const manifests = around(file);
    return isKnown && !showing.has(file) && !manifests.some(isShownBy) && !dependsOnHealth(manifests);
  };
  const isOfHealth = (file: FileFacts) => {
    const manifests = around(file);
    return isShare(said.length, 2) || manifests.some(isSaidBy) || dependsOnHealth(manifests);
  };
  return { isOfHealth, isWithoutPatients };
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
