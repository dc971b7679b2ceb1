import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { repository } from '../cli/helpers.ts';
import { type Block, parsePage, type Page } from './markdown.ts';

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

const languages = new Set(['jsonc', 'ts', 'tsx', 'hcl', 'json', 'sql', 'dump', 'dotenv']);

/** The code in a section of a rule's page. */
export function examplesOf(page: Page, section: string): Block[] {
  return page.blocks.filter((block) => block.section === section && languages.has(block.language));
}

/** The configuration under which the examples of a rule's page are read, as a file; none if the page has none. */
export function configurationOf(page: Page): Record<string, string> {
  const block = page.blocks.find(({ section, language }) => section === 'Configuration' && language === 'json');
  return block === undefined ? {} : { 'phitrace.config.json': block.code };
}
