import fs from 'node:fs';
import log from 'loglevel';
import { stringify } from 'csv-stringify/sync';
import { newCases } from '../lib/db.mjs';
import { Report, stamp } from '../lib/report.mjs';
import { createItem } from '../lib/http.mjs';

const REPORTABLE = new Set(['measles', 'pertussis', 'hepatitis A']);

const describe = (c) => `${c.first_name} ${c.last_name} (${c.dob})`;

export async function run(since) {
  const rows = await newCases(since);
  const report = new Report('cases');
  log.info('new cases', rows.length); // safe
  for (const c of rows) {
    report.add(c.id);
    if (!c.phone) report.warn(`${describe(c)} has no phone`);
    if (REPORTABLE.has(c.disease)) {
      const item = await createItem(42, c.last_name, { disease: c.disease, result: c.test_result });
      log.info(`case ${c.id} is item ${item}`); // safe
    }
    if (c.test_result === 'positive') log.debug('positive', c.first_name, c.disease); // leak: log
  }
  const csv = stringify(rows, { header: true, columns: ['id', 'last_name', 'dob', 'disease'] });
  fs.writeFileSync(`out/cases-${stamp()}.csv`, csv); // leak: file
  fs.writeFileSync('out/cases.count', String(rows.length)); // safe
  report.finish();
  return rows.map((c) => c.id);
}
