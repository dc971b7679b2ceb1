import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { repository } from '../cli/helpers.ts';
import { parsePage, type Page } from './markdown.ts';

/** A page of the documentation, with its path in the repository. */
export interface NamedPage extends Page {
  readonly path: string;
  readonly text: string;
}

/** The page at a path in the repository. */
export function readPage(path: string): NamedPage {
  const text = readFileSync(join(repository, path), 'utf8');
  return { path, text, ...parsePage(text) };
}

/** The README and everything below `docs`. */
export const pages: readonly NamedPage[] = globSync(['README.md', 'docs/**/*.md'], { cwd: repository }).sort().map(readPage);
