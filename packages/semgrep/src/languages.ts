import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A language that Semgrep reads by rules of ours. */
export interface SemgrepLanguage {
  /** Semgrep's name of it. */
  readonly language: string;
  /** Endings of its files, with the dot. */
  readonly extensions: readonly string[];
  /** Languages of the kernels of notebooks whose cells are written in it. */
  readonly kernels: readonly string[];
  /** Absolute path of the file that holds the rules for it. */
  readonly rules: string;
}

// `npm run build` makes the files of this folder from `rules/semgrep`.
const folder = new URL('./rules/', import.meta.url);

/** The languages that there are rules for. Read when they are asked for: most projects have none of them. */
export function readLanguages(): SemgrepLanguage[] {
  const list = JSON.parse(readFileSync(new URL('languages.json', folder), 'utf8')) as Omit<SemgrepLanguage, 'rules'>[];
  return list.map((each) => ({ ...each, rules: fileURLToPath(new URL(`${each.language}.json`, folder)) }));
}
