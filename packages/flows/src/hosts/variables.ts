import { type Condition, findVariable, isOwnFile, type Knowledge, memoize, type Project, type ProjectFile } from '@phitrace/core';
import { ifReadable } from '@phitrace/sources';

/** Texts that variables of the environment are set to, by their names. */
export type Variables = ReadonlyMap<string, readonly string[]>;

/** Settings of a program are short; what is longer than this holds data. */
const MOST_BYTES = 256 * 1024;

/**
 * What the files of a project set the variables to that rows ask about: `.env`, Dockerfiles, Compose, workflows and other files
 * of settings. What an example or a test sets counts where nothing else sets it.
 */
export function readVariables(project: Project): Variables {
  const names = variablesAskedFor(project.setup.knowledge);
  if (names.size === 0) return new Map();
  // Also of those below the root that were not asked for.
  const below = [...project.files, ...project.workspace.files.filter(({ path }) => !path.startsWith('..'))];
  const files = below.filter((file) => file.kinds.includes('config') && !isOwnFile(file.path) && file.size <= MOST_BYTES);
  const own = files.filter((file) => !isSample(file));
  const found = valuesIn(project, own, names);
  const samples = valuesIn(project, files.filter(isSample), names);
  return new Map([...samples, ...found]);
}

function isSample({ runsIn, path }: ProjectFile): boolean {
  return ['sample', 'test'].includes(runsIn) || /\.(?:example|sample|template|dist|test)$/.test(path);
}

function valuesIn(project: Project, files: readonly ProjectFile[], names: ReadonlySet<string>): Map<string, string[]> {
  const values = new Map<string, string[]>();
  const setting = toPattern(names);
  for (const file of files) {
    const text = ifReadable(() => project.readText(file)) ?? '';
    for (const [, written, value = '', name = written, given = value] of text.matchAll(setting))
      if (name !== undefined) memoize(values, name, () => []).push(given);
  }
  return values;
}

/** `NAME=value`, `NAME: value`, `- NAME=value`, `export NAME=value`, `ENV NAME value`; a list of `name` and `value`. */
function toPattern(names: ReadonlySet<string>): RegExp {
  const any = [...names].join('|');
  const quote = `["']?`;
  const line = `^[ \\t]*(?:- |export |ENV )?${quote}(${any})(?:${quote}[ \\t]*[:=][ \\t]*| )${quote}([\\w./:-]*)`;
  const pair = `\\bname:[ \\t]*${quote}(${any})${quote}[ \\t]*\\r?\\n[ \\t]*value:[ \\t]*${quote}([\\w./:-]*)`;
  return new RegExp(`${line}|${pair}`, 'gm');
}

function variablesAskedFor({ vendors, libraries }: Knowledge): ReadonlySet<string> {
  const facts = [...vendors.flatMap(({ models, recorders }) => [...models, ...recorders]), ...libraries.flatMap(({ models }) => models)];
  const conditions = facts.flatMap((fact): readonly (Condition | undefined)[] =>
    'when' in fact || 'unless' in fact ? [fact.when, ...(fact.unless ?? [])] : [],
  );
  return new Set(conditions.flatMap((condition) => Object.keys(condition ?? {}).flatMap((position) => findVariable(position) ?? [])));
}
