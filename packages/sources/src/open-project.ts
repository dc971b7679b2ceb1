import { lstatSync } from 'node:fs';
import { type Project, type ProjectFile, type Setup, UnreadableError } from '@phitrace/core';
import { discover, readManifests, readSource, toRelative } from './discover.js';
import { isComponent } from './file-kinds.js';
import { isTestFile } from './test-files.js';

/** Lists the files of a project for its detectors. Named paths (absolute files or folders) override the default exclusions. */
export function openProject(root: string, setup: Setup, paths: readonly string[] = []): Project {
  const { configuration, globFolder } = setup;
  const { files, skipped } = discover({ root, paths, configuration, globFolder });
  return {
    root,
    setup,
    files: files.map((absolute) => toFile(root, absolute)),
    manifests: readManifests(root),
    skipped,
    readText: (file) => readText(file, configuration.limits.fileBytes),
  };
}

function toFile(root: string, absolute: string): ProjectFile {
  const path = toRelative(root, absolute);
  return {
    path,
    absolute,
    kinds: [isComponent(path) ? 'component' : 'code'],
    size: lstatSync(absolute, { throwIfNoEntry: false })?.size ?? 0,
    runsIn: isTestFile(path) ? 'test' : 'production',
  };
}

function readText({ absolute }: ProjectFile, limit: number): string {
  const read = readSource(absolute, limit);
  if ('text' in read) return read.text;
  throw new UnreadableError(read.reason, read.detail);
}
