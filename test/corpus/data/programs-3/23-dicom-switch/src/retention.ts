import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sub } from './log.js';

const log = sub('retention');
const HOUR = 3_600_000;

/** Removes what the reader inbox left behind. Runs from cron every ten minutes. */
export async function sweep(dir: string, maxAgeHours = 4): Promise<number> {
  let freed = 0;
  let files = 0;
  for (const name of await readdir(dir)) {
    if (!name.endsWith('.dcm')) continue;
    const path = join(dir, name);
    const s = await stat(path);
    if (Date.now() - s.mtimeMs < maxAgeHours * HOUR) continue;
    await rm(path, { force: true });
    freed += s.size;
    files += 1;
  }
  log.info('swept', { files, freedMb: Math.round(freed / 1e6) }); // safe
  return freed;
}

export async function diskPressure(dir: string): Promise<number> {
  const names = await readdir(dir);
  const sizes = await Promise.all(names.map(async (n) => (await stat(join(dir, n))).size));
  return sizes.reduce((a, b) => a + b, 0);
}
