import type { Manifest } from '@phitrace/core';
import { type Lexicon, splitWords } from '@phitrace/naming';
import { listDependencies } from '@phitrace/sources';
import type { ProjectHealth } from '../evidence/file-contexts.js';
import type { FileFacts } from '../graph/graph.js';
import type { LinkedProject } from '../graph/program.js';
import type { Basis } from './basis.js';
import {
  showsCare,
  tellsHealthInTexts,
  tellsOfAnimals,
  tellsOfGames,
  tellsOfPeople,
  tellsOfSomebody,
  tellsOfThings,
} from './signs-of-care.js';

/** A share of health files from which on a project handles health data: ten code bases about health have 2.5 % and more, three others 0.14 % and less. */
const HEALTH_SHARE = 0.01;

/** A share of files about animals, or about a game, from which on the patients of a project are animals, or made up. */
const SHARE_OF_OTHERS = 0.1;

/** A share of the files that speak of care from which on things are what is treated: an ambulance stands beside patients in a few. */
const SHARE_OF_THINGS = 0.8;

/**
 * Tells whether the project that a file belongs to handles health data: a manifest around the file says so by name or
 * description, the nearest one by a dependency, or a share of all files does, of which one alone is none. What a manifest
 * further up depends on is there for other packages too. A project is without patients where neither a share of all files nor
 * anything around the file shows care, which of one file alone isn't known, and where they are animals, things, or figures of a game.
 */
export function healthProjects(project: LinkedProject, basis: Basis): ProjectHealth {
  const { lexicon, knowledge, health } = basis;
  const libraries = new Set(knowledge.libraries.filter((library) => library.health).flatMap(({ packages }) => packages));
  const isHealthModule = (name: string) => libraries.has(name) || health.isHealthPackage(name);
  const usesHealth = ({ imports }: FileFacts) => imports.some(({ module }) => isHealthModule(module));
  const saysHealth = ({ contextWords }: FileFacts) => lexicon.isHealth(contextWords) || lexicon.hasCareSign(contextWords);
  const said = project.all.filter((file) => saysHealth(file) || usesHealth(file) || tellsHealthInTexts(file, lexicon));
  const isHealth = said.length > 1 && said.length >= project.all.length * HEALTH_SHARE;
  const showing = findFew(project.all, (file) => usesHealth(file) || showsCare(file, lexicon));
  const isOfNobody =
    areOthers(project.all, lexicon, tellsOfAnimals) || areOthers(project.all, lexicon, tellsOfGames) || areThings(project.all, lexicon);
  const around = ({ path }: FileFacts) => basis.manifests.filter(({ folder }) => isAround(folder, path));
  const dependsOnHealth = (manifests: readonly Manifest[]) => packagesOfNearest(manifests).some(isHealthModule);
  let hasPeople: boolean | undefined;
  const isMadeForOthers = (manifests: readonly Manifest[]) => {
    if (!lexicon.areOfOthers(new Set(packagesOfNearest(manifests, ['dependencies'])))) return false;
    return !(hasPeople ??= project.all.some((file) => tellsOfPeople(file, lexicon) || tellsOfSomebody(file, lexicon)));
  };
  const isNamedHealth = ({ manifest }: Manifest) => lexicon.isHealthName(manifestWordsOf(manifest['name']));
  const isSaidBy = (manifest: Manifest) => {
    const words = wordsOfManifest(manifest);
    return lexicon.isHealth(words) || lexicon.hasCareSign(new Set(words)) || isNamedHealth(manifest);
  };
  const isShownBy = (manifest: Manifest) => lexicon.isOfCareAlone(wordsOfManifest(manifest)) || isNamedHealth(manifest);
  // A game may be about a hospital.
  const isNamedGame = (manifest: Manifest) => lexicon.isOfGames(new Set(wordsOfManifest(manifest)));
  const isSo = (file: FileFacts, isMeant: (manifest: Manifest) => boolean) => {
    const manifests = around(file);
    return manifests.some(isMeant) || dependsOnHealth(manifests);
  };
  return {
    isOfHealth: (file) => isHealth || isSo(file, isSaidBy),
    isWithoutPatients: (file) =>
      isOfNobody ||
      (isMadeForOthers(around(file)) && (!isSo(file, isShownBy) || around(file).some(isNamedGame))) ||
      (showing !== undefined && !showing.has(file) && !isSo(file, isShownBy)),
  };
}

/** True where a share of all files is about others, and none of patients who are people: a practice for animals, not one that treats who was bitten. */
function areOthers(files: readonly FileFacts[], lexicon: Lexicon, tells: (file: FileFacts, lexicon: Lexicon) => boolean): boolean {
  const found = files.filter((file) => tells(file, lexicon));
  return found.length > 1 && found.length >= files.length * SHARE_OF_OTHERS && !files.some((file) => tellsOfPeople(file, lexicon));
}

/** True where nearly all files that speak of care speak of things, and none of patients who are people: a workshop for cars. */
function areThings(files: readonly FileFacts[], lexicon: Lexicon): boolean {
  const ofCare = files.filter(({ contextWords }) => lexicon.isHealth(contextWords));
  const allowed = ofCare.length * (1 - SHARE_OF_THINGS);
  let others = 0;
  for (const file of ofCare) if (!tellsOfThings(file, lexicon) && ++others > allowed) return false;
  return ofCare.length > 1 && !files.some((file) => tellsOfPeople(file, lexicon));
}

/** The files that show care; undefined where they are a share of all, and for one file alone, of whose project nothing is known. */
function findFew(files: readonly FileFacts[], shows: (file: FileFacts) => boolean): ReadonlySet<FileFacts> | undefined {
  if (files.length < 2) return undefined;
  const found = new Set<FileFacts>();
  for (const file of files) {
    if (!shows(file)) continue;
    found.add(file);
    // The names of all files of a large project about health need not be read.
    if (found.size >= files.length * HEALTH_SHARE) return undefined;
  }
  return found;
}

/** True for a file below a folder; folders around the root are written with `..`. */
function isAround(folder: string, path: string): boolean {
  return folder === '' || folder === '.' || /^\.\.(?:\/\.\.)*$/.test(folder) || path.startsWith(`${folder}/`);
}

/** The packages that the nearest of some manifests depends on. */
function packagesOfNearest(manifests: readonly Manifest[], lists?: string[]): string[] {
  const [nearest] = [...manifests].sort((left, right) => depthOf(right.folder) - depthOf(left.folder));
  return nearest === undefined ? [] : listDependencies(nearest.manifest, lists).map(([name]) => name);
}

/** How far down a folder lies; negative above the root. */
function depthOf(folder: string): number {
  const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
  return parts.reduce((depth, part) => depth + (part === '..' ? -1 : 1), 0);
}

function wordsOfManifest({ manifest }: Manifest): string[] {
  return [manifest['name'], manifest['description']].flatMap(manifestWordsOf);
}

function manifestWordsOf(text: unknown): readonly string[] {
  return typeof text === 'string' ? splitWords(text) : [];
}
