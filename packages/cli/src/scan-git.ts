import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Detector, ProjectFile, RecordObservation, ScanResult, Setup } from '@phitrace/core';
import { recordsDetector, toOpenFile } from '@phitrace/records';
import { readDetectorData } from '@phitrace/rules';
import { toFilter } from '@phitrace/sources';
import { ofLaidOut } from './cache/memory.js';
import { findCommit, findRepository } from './git.js';
import { type GitFile, isChangedSinceStaged, listRemoved, listStaged, readBlob } from './git-objects.js';
import { layOutIndex } from './git-tree.js';
import { detectors, type ScanOptions, scanWith } from './scan.js';

/**
 * Scans the files that are staged, as they are staged; undefined when there are none. Where nothing was changed since,
 * code is read where it stands; else the index is laid out, since imports lead on to files that are not staged.
 */
export async function scanStaged(setup: Setup, options: ScanOptions): Promise<ScanResult | undefined> {
  const { root } = options;
  const staged = listStaged(root);
  if (staged.length === 0) return undefined;
  if (!isChangedSinceStaged(root)) return scanStagedIn(root, staged, setup, options);
  const tree = layOutIndex(root);
  try {
    const toTree = (folder: string): string => join(tree.folder, relative(findRepository(root) ?? root, folder));
    const moved = { ...setup, globFolder: toTree(setup.globFolder) };
    const memory = options.memory && ofLaidOut(options.memory, root);
    const result = await scanStagedIn(root, staged, moved, { ...options, root: toTree(root), memory });
    const commit = findCommit(root);
    return { ...result, root, ...(commit === undefined ? {} : { commit }) };
  } finally {
    tree.remove();
  }
}

/** Scans staged files that stand below the root of the options. */
function scanStagedIn(repository: string, staged: readonly GitFile[], setup: Setup, options: ScanOptions): Promise<ScanResult> {
  const files = new Map(staged.map((file) => [file.path, file]));
  const paths = [...files.keys()].map((path) => join(options.root, path)).filter((path) => existsSync(path));
  const others = detectors.filter(({ id }) => id !== 'records');
  return scanWith([...others, toBlobDetector(repository, files)], setup, { ...options, paths });
}

/** Scans what commits of a range brought and what is gone since, for records of people; undefined when nothing is gone. */
export async function scanHistory(setup: Setup, options: ScanOptions, range: string): Promise<ScanResult | undefined> {
  const { root } = options;
  const isWanted = toFilter(setup.globFolder, setup.configuration);
  const removed = listRemoved(root, range).filter(({ path }) => isWanted(join(root, path)));
  if (removed.length === 0) return undefined;
  const versions = new Map(removed.map((file) => [toVersionPath(file), file]));
  const records = toBlobDetector(root, versions);
  const past: Detector = {
    ...records,
    detect: async (project, request) => {
      const detection = await records.detect(project, request);
      return { ...detection, observations: detection.observations.map((each) => toPast(each as RecordObservation, versions)) };
    },
  };
  return scanWith([past], setup, { ...options, files: [...versions.keys()].map(toProjectFile) });
}

/** Finds records in contents that git keeps, by path. */
function toBlobDetector(root: string, files: ReadonlyMap<string, GitFile>): Detector {
  return recordsDetector(readDetectorData, ({ path }) => toOpenFile(readBlob(root, files.get(path)?.blob ?? '')));
}

function toPast(observation: RecordObservation, versions: ReadonlyMap<string, GitFile>): RecordObservation {
  const { path, commit } = versions.get(observation.location.path) ?? {};
  if (path === undefined || commit === undefined) return observation;
  return { ...observation, location: { ...observation.location, path }, commit };
}

/** Paths of different commits are told apart while they are scanned. */
function toVersionPath({ path, commit = '' }: GitFile): string {
  return `${commit}:${path}`;
}

function toProjectFile(path: string): ProjectFile {
  // Its size is known when it is read.
  return { path, absolute: '', kinds: ['data'], size: 1, runsIn: 'production' };
}
