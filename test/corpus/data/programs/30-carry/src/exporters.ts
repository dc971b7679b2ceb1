import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { format } from 'fast-csv';
import { uploadFile } from '@huggingface/hub';
import { db, encounters } from './db.js';
import { deidentify, year } from './deid.js';

export async function rawCsv(from: string, out: string) {
  const csv = format({ headers: true });
  csv.pipe(createWriteStream(out));
  for await (const e of encounters(from)) {
    csv.write({ mrn: e.pt_mrn, first: e.pt_first, last: e.pt_last, summary: e.discharge_summary }); // leak: file
  }
  csv.end();
}

export async function training(from: string, out: string) {
  const lines: string[] = [];
  for await (const e of encounters(from)) {
    const text = await deidentify(e.discharge_summary);
    lines.push(JSON.stringify({ text, year: year(e.admit_dt) }));
  }
  await writeFile(out, lines.join('\n')); // safe
  console.log(`wrote ${lines.length} lines`); // safe
}

export async function publish(from: string, repo: string) {
  const parts: string[] = [];
  for await (const e of encounters(from)) {
    parts.push(JSON.stringify({ input: e.discharge_summary, zip: e.pt_zip, who: `${e.pt_first} ${e.pt_last}` }));
    if (!e.discharge_summary) console.warn('empty summary for', e.pt_mrn, e.pt_last); // leak: log
  }
  const file = { path: 'train.jsonl', content: new Blob(parts) };
  await uploadFile({ repo, accessToken: process.env.HF_TOKEN!, file }); // leak: ai|third-party|file
}

export async function departments(out: string) {
  const rows = await db.selectFrom('departments').selectAll().execute();
  await writeFile(out, JSON.stringify(rows)); // safe
  console.table(rows); // safe
}
