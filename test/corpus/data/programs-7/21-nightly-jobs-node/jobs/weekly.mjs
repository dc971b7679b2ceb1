import fs from 'node:fs';
import log from 'loglevel';
import { weekly } from '../lib/db.mjs';
import { stamp } from '../lib/report.mjs';

export async function publish() {
  const rows = await weekly();
  for (const { disease, n } of rows) log.info(disease, Number(n)); // safe
  const file = `public/weekly-${stamp()}.json`;
  fs.writeFileSync(file, JSON.stringify(rows.map((r) => ({ disease: r.disease, cases: Number(r.n) })))); // safe
  log.info('published', file); // safe
}
