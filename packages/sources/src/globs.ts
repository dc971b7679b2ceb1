import type { Configuration } from '@phitrace/core';
import { ConfigurationError } from '@phitrace/core';
import { Minimatch } from 'minimatch';
import { toRelative } from './paths.js';

/** Stars in one name, and names of any depth: each multiplies the time that a match can take. */
const MOST_STARS = 3;

/** Whether matching a glob could take long: it is compiled to a regular expression that goes back at each star. */
export function isCostly(glob: string): boolean {
  const names = glob.split('/');
  const stars = (name: string) => name.match(/\*+|[?+@!]\(/g)?.length ?? 0;
  return names.filter((name) => name.includes('**')).length > MOST_STARS || names.some((name) => stars(name) > MOST_STARS);
}

/** What the globs of the configuration let in. A glob that names a folder means everything below it. */
export function toFilter(folder: string, { include, exclude }: Pick<Configuration, 'include' | 'exclude'>): (file: string) => boolean {
  const included = toMatchers(include);
  const excluded = toMatchers(exclude);
  return (file) => {
    const path = toRelative(folder, file);
    return (included.length === 0 || included.some((glob) => glob.match(path))) && !excluded.some((glob) => glob.match(path));
  };
}

/** The severities of rules in each file: those of the project, and on top those of every override that fits, in order. */
export function toRulesAt(
  folder: string,
  { rules, overrides }: Pick<Configuration, 'rules' | 'overrides'>,
): (file: string) => Configuration['rules'] {
  const entries = overrides.map((entry) => ({ isMeant: toFilter(folder, { include: entry.files, exclude: [] }), rules: entry.rules }));
  return (file) =>
    Object.assign({}, rules, ...entries.filter(({ isMeant }) => isMeant(file)).map((entry) => entry.rules)) as Configuration['rules'];
}

function toMatchers(globs: readonly string[]): Minimatch[] {
  const costly = globs.findIndex(isCostly);
  if (costly !== -1) {
    throw new ConfigurationError(
      `the configuration's glob ${JSON.stringify(globs[costly])} has more than ${MOST_STARS} stars in one name or at any depth; write it as several globs`,
    );
  }
  return globs
    .flatMap((glob) => [glob, `${glob.replace(/\/$/, '')}/**`])
    .map((glob) => new Minimatch(glob.replace(/^\.\//, ''), { dot: true }));
}
