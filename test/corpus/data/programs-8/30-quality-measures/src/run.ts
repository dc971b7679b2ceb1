import { BigQuery } from '@google-cloud/bigquery';
import pino from 'pino';
import { controlledA1c, controlledBp, evaluate, type MeasurePatient, type SiteStats } from './measure.js';
import { share } from './share.js';

const log = pino({ name: 'quality' });
const bq = new BigQuery();

const mean = (xs: number[]): number => (xs.length ? xs.reduce((a, b) => a + b, 0) / xs.length : 0);

export async function run(): Promise<void> {
  const [rows] = await bq.query({ query: 'select id, name, dateOfBirth, a1c, lastMammogram, systolic from mart.measure_patients' });
  const patients = rows as MeasurePatient[];
  log.info({ patients: patients.length }, 'patients read'); // safe: a count
  const results = [
    evaluate('A1C', patients, (p) => p.a1c !== null, controlledA1c),
    evaluate('BP', patients, (p) => p.systolic !== null, controlledBp),
  ];
  for (const r of results) log.info(r, 'measure'); // safe: aggregate
  log.info({ a1c: mean(patients.map((p) => p.a1c ?? 0)), systolic: mean(patients.map((p) => p.systolic ?? 0)) }, 'means'); // safe: means
  log.info({ screened: patients.filter((p) => p.lastMammogram).length, missing: patients.some((p) => !p.lastMammogram) }, 'screening'); // safe: count and boolean
  const decades = new Map<string, number>();
  for (const p of patients) decades.set(`${p.dateOfBirth.slice(0, 3)}0s`, (decades.get(`${p.dateOfBirth.slice(0, 3)}0s`) ?? 0) + 1);
  log.info({ groups: decades.size }, 'age groups'); // safe: a count
  await share(results);
}

export async function sites(): Promise<SiteStats[]> {
  const [rows] = await bq.query({ query: 'select site, count(*) as patients, sum(admissions) as admissions, sum(readmissions) as readmissions, avg(los) as meanLengthOfStay from mart.stays group by site' });
  const stats = rows as SiteStats[];
  for (const s of stats) log.info({ site: s.site, patients: s.patients, admissions: s.admissions, los: s.meanLengthOfStay }, 'site'); // safe: aggregate by site
  return stats;
}
