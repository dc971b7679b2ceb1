import { createReadStream, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse';
import OpenAI from 'openai';
import { Pool } from 'pg';
import pino from 'pino';
import { CohortRow, deidentify, describeCohort, StudyRow } from './deidentify';

const log = pino({ name: 'cohort' });
const openai = new OpenAI();
const pool = new Pool({ connectionString: process.env.STUDY_DB, ssl: { rejectUnauthorized: true } });

const PHENOTYPES = ['atopic', 'exercise-induced', 'late-onset', 'unclassified'];

export async function readExtract(file: string): Promise<CohortRow[]> {
  const rows: CohortRow[] = [];
  for await (const record of createReadStream(file).pipe(parse({ columns: true }))) {
    const row = record as CohortRow;
    if (Number.isNaN(Number(row.fev1))) {
      log.warn({ row }, 'bad FEV1 value, skipping'); // leak: log
      continue;
    }
    rows.push({ ...row, fev1: Number(row.fev1) });
  }
  log.info({ rows: rows.length }, 'extract read'); // safe
  return rows;
}

export async function phenotype(row: CohortRow): Promise<string> {
  const content = `Classify the asthma phenotype (${PHENOTYPES.join(', ')}) for ${row.fullName}:\n${row.clinicalNote}`;
  const res = await openai.chat.completions.create({ model: 'gpt-4o-2024-08-06', messages: [{ role: 'user', content }] }); // leak: llm
  return res.choices[0].message.content ?? 'unclassified';
}

export async function store(rows: StudyRow[]): Promise<void> {
  for (const r of rows) {
    await pool.query('INSERT INTO study_rows VALUES ($1, $2, $3)', [r.subject, r.birthYear, r.fev1]); // safe
  }
  log.info({ stored: rows.length, phenotypes: PHENOTYPES.length }, 'stored'); // safe
}

export async function run(file: string): Promise<void> {
  const started = Date.now();
  const rows = await readExtract(file);
  writeFileSync('/tmp/cohort-raw.json', JSON.stringify(rows)); // leak: file
  const study = rows.map(deidentify);
  const summary = describeCohort(study);
  await store(study);
  log.info({ ...summary, ms: Date.now() - started }, 'pipeline done'); // safe
}
