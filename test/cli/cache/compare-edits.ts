import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { vi } from 'vitest';
import { Random } from '../../engine/generator/random.js';
import { phitrace } from '../helpers.js';
import { editing, pickCode } from './edits.js';

type Files = Readonly<Record<string, string | Buffer>>;

const FLAGS = ['scan', '--format', 'json', '--min-severity', 'note'];

/** The edits after which a scan with a cache and one without say different things. */
export async function compareEdits(root: string, files: Files, { edits, seed }: { edits: number; seed: number }): Promise<string[]> {
  const home = mkdtempSync(join(tmpdir(), 'phitrace-cache-'));
  vi.stubEnv('XDG_CACHE_HOME', home);
  const differing: string[] = [];
  try {
    const random = new Random(seed);
    for (const edit of editing(root, edits, random, () => restore(root, files))) {
      // A scan of one file keeps what it finds out beside what the others found out.
      const paths = random.chance(0.2) ? [pickCode(root, random)] : [];
      const [cached, cold] = [await phitrace(root, ...FLAGS, ...paths, '--cache'), await phitrace(root, ...FLAGS, ...paths)];
      if (!isDeepStrictEqual(cached, cold)) differing.push(edit);
    }
    return differing;
  } finally {
    vi.unstubAllEnvs();
    rmSync(home, { recursive: true, force: true });
  }
}

/** The files of a folder by their paths below it. */
export function readFolder(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

function restore(root: string, files: Files): void {
  for (const entry of readdirSync(root)) rmSync(join(root, entry), { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}
