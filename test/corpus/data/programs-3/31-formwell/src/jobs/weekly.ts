import { writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Log } from '../infra/log.js';
import type { Repo } from '../infra/repo.js';

export async function weekly(repo: Repo, log: Log) {
  const all = await repo.since(new Date(Date.now() - 7 * 864e5));
  const perForm = all.reduce<Record<string, number>>((m, s) => ({ ...m, [s.formSlug]: (m[s.formSlug] ?? 0) + 1 }), {});
  writeFileSync('public/exports/per-form.csv', Papa.unparse(Object.entries(perForm))); // safe
  writeFileSync('public/exports/week.csv', Papa.unparse(all.map((s) => ({ ...s.respondent, ...s.answers })))); // leak: file
  log.info('weekly', perForm); // safe
}
