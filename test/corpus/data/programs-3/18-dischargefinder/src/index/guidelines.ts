import { readFile, readdir } from 'node:fs/promises';
import type { Guideline } from '../corpus/types.js';
import { addGuideline } from './ingest.js';

/** File names look like `esc-2021-heart-failure.md`. */
export async function loadGuidelines(dir = './guidelines'): Promise<number> {
  let n = 0;
  for (const name of await readdir(dir)) {
    const m = /^([a-z]+)-(\d{4})-(.+)\.md$/.exec(name);
    if (!m) continue;
    const g: Guideline = { society: m[1], year: Number(m[2]), slug: m[3], body: await readFile(`${dir}/${name}`, 'utf8') };
    n += await addGuideline(g);
    console.log('guideline', g.society, g.year, g.slug); // safe
  }
  return n;
}
