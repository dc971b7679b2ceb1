import { Configuration, type Project, type Setup } from '@phitrace/core';
import { knowledge } from '@phitrace/rules';
import { openProject } from '@phitrace/sources';
import { join } from 'node:path';

/** Opens a folder as a project, under a configuration of these parts. */
export function open(
  root: string,
  { paths = [], ...parts }: { paths?: readonly string[]; exclude?: string[]; include?: string[] } = {},
): Project {
  const setup: Setup = { configuration: Configuration.parse(parts), hash: '', files: [], globFolder: root, knowledge };
  return openProject(setup, { root, paths: paths.map((path) => join(root, path)) });
}

/** The paths of a project's files. */
export function pathsOf(project: Pick<Project, 'files'>): string[] {
  return project.files.map(({ path }) => path);
}
