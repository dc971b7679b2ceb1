import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ALLOW_FILE, type Allowance, AllowFile, parseAs, readJsonText, type Setup } from '@phitrace/core';
import { toFilter } from '@phitrace/sources';

/** The entries of the allow file beside the configuration; none without one. Every mistake in it is a ConfigurationError. */
export function loadAllowances(root: string, { globFolder }: Pick<Setup, 'globFolder'>): Allowance[] {
  const path = join(globFolder, ALLOW_FILE);
  if (!existsSync(path)) return [];
  const source = readJsonText(path, root);
  return parseAs(AllowFile, source).allow.map((entry, i) => {
    const isWanted = toFilter(globFolder, { include: [entry.path], exclude: [] });
    return { entry, path: source.name, line: source.lineOf(['allow', i]), isAbout: (file) => isWanted(join(root, file)) };
  });
}
