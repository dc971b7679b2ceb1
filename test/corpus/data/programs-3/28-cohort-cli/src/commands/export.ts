import { createWriteStream, writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify';
import { legacyKey, toDeid } from '../deid.js';
import { participants } from '../source.js';
import { ui } from '../ui.js';

interface Options {
  site?: string;
  out: string;
  key?: string;
  crosswalk?: boolean;
}

export async function exportCommand(file: string, o: Options) {
  const secret = process.env.COHORT_SECRET ?? ui.die('COHORT_SECRET is not set');
  const spin = ui.spin('reading');
  const all = await participants(file, o.site);
  spin.succeed(`${all.length} participants`); // safe

  const rows = all.map((p) => toDeid(p, secret));
  const csv = stringify({ header: true });
  csv.pipe(createWriteStream(o.out));
  for (const r of rows) csv.write(r); // safe
  csv.end();

  if (o.crosswalk) {
    const lines = all.map((p) => [p.studyId, p.name, p.dateOfBirth, p.ssn].join(','));
    writeFileSync(`${o.out}.crosswalk.csv`, lines.join('\n')); // leak: file
    for (const p of all) ui.ok(`${legacyKey(p)} ${p.name}`); // leak: log
  }

  const counts = Object.groupBy(rows, (r) => r.ageBand);
  writeFileSync(`${o.out}.meta.json`, JSON.stringify({ n: rows.length, bands: Object.fromEntries(Object.entries(counts).map(([k, v]) => [k, v!.length])) })); // safe
  ui.ok(`written to ${o.out}`);
}
