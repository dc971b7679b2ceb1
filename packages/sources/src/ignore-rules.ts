import { dirname, join, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { findText } from './read-text.js';
import { isCostly } from './globs.js';

const NAME = '.gitignore';
const LIMIT = 1_000_000;

/** The rules of the `.gitignore` files that hold in a folder, the nearest first. */
export type IgnoreRules = readonly { readonly folder: string; readonly rules: Ignore }[];

/** Hears of a line of a `.gitignore` (its absolute path) that is not used. */
export type OnUnused = (path: string, line: number) => void;

/** The rules that hold in a folder, where `above` hold around it. */
export function rulesIn(folder: string, above: IgnoreRules, onUnused: OnUnused): IgnoreRules {
  const text = findText(join(folder, NAME), LIMIT);
  return text === undefined ? above : [{ folder, rules: toRules(join(folder, NAME), text, onUnused) }, ...above];
}

/** The rules that hold around a folder: those of the folders above it, from the top of the workspace down. */
export function rulesAbove(folder: string, top: string, onUnused: OnUnused): IgnoreRules {
  if (folder === top || dirname(folder) === folder) return [];
  const parent = dirname(folder);
  return rulesIn(parent, rulesAbove(parent, top, onUnused), onUnused);
}

/** Whether the nearest rule that says something about a path, which lies below the folders of all levels, says that it is ignored. */
export function isIgnored(path: string, isFolder: boolean, levels: IgnoreRules): boolean {
  for (const { folder, rules } of levels) {
    const inner = path.slice(folder.length + (folder.endsWith(sep) ? 0 : 1)).replaceAll(sep, '/');
    const { ignored, unignored } = rules.test(isFolder ? `${inner}/` : inner);
    if (ignored || unignored) return ignored;
  }
  return false;
}

function toRules(path: string, text: string, onUnused: OnUnused): Ignore {
  const lines = text.split(/\r?\n/);
  const used = lines.filter((line, index) => {
    if (isCostly(line)) onUnused(path, index + 1);
    return !isCostly(line);
  });
  return ignore({ ignorecase: false }).add(used);
}
