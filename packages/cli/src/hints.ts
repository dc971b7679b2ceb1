import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ScanNote, Setup } from '@phitrace/core';
import { isThere } from '@phitrace/sources';

const similarNames =
  /^(?:\.?phitracerc(?:\.[a-z]{1,5})?|\.?phitrace\.(?:json|jsonc|ya?ml|toml)|\.?phitrace\.config\.(?:[cm]?[jt]s|ya?ml|toml|json5))$/;

/** Notes on what looks like a configuration and is not read, and on globs below folders that are not there. */
export function toHints(root: string, { configuration, globFolder }: Setup): ScanNote[] {
  // What a glob says is not repeated: it is text of the project.
  const idle = (['include', 'exclude'] as const).flatMap((key) =>
    configuration[key].flatMap((glob, index) => (leadsNowhere(glob, globFolder) ? [{ kind: 'idle-glob', key, index } as const] : [])),
  );
  const unread = readNames(root).filter((name) => similarNames.test(name));
  return [...unread.map((name) => ({ kind: 'unread-configuration', name }) as const), ...idle];
}

/** True when the part of a glob before its first pattern names nothing. Folders that only come with an installation may be missing. */
function leadsNowhere(glob: string, folder: string): boolean {
  const names = glob.replace(/^\.\//, '').split('/');
  const first = names.findIndex((name) => /[*?[\]{}()!+@]/.test(name));
  const fixed = first < 0 ? names : names.slice(0, first);
  return fixed.length > 0 && !fixed.some((name) => name === 'node_modules' || name === 'dist') && !isThere(join(folder, ...fixed));
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
