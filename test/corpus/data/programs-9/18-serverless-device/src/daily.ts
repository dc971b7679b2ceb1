import type { ScheduledEvent } from 'aws-lambda';
import mysql from 'mysql2/promise';
import { createHmac } from 'node:crypto';

interface Row { device_id: string; patient_name: string; diagnosis: string; max_hr: number; doses: number; last_seen: Date }

let pool: mysql.Pool | undefined;
const db = () => (pool ??= mysql.createPool({ uri: process.env.REPORT_DB!, ssl: { minVersion: 'TLSv1.2' } }));
const tag = (v: string) => createHmac('sha256', process.env.TAG_KEY!).update(v).digest('hex').slice(0, 12);

async function metric(name: string, value: number, tags: string[]) {
  await fetch('https://api.datadoghq.com/api/v1/series', { method: 'POST', headers: { 'DD-API-KEY': process.env.DD_KEY! }, body: JSON.stringify({ series: [{ metric: name, points: [[Date.now() / 1000, value]], tags }] }) }); // leak: error_monitor|analytics
}

const silent = (r: Row) => Date.now() - r.last_seen.getTime() > 86_400_000;

export const handler = async (_: ScheduledEvent) => {
  const [rows] = await db().query('SELECT device_id, patient_name, diagnosis, max_hr, doses, last_seen FROM daily_summary WHERE day = CURDATE()'); // safe
  const list = rows as Row[];
  console.log('summaries', list.length); // safe
  for (const r of list) {
    await metric('pump.max_hr', r.max_hr, [`patient:${r.patient_name}`, `dx:${r.diagnosis}`]);
    console.log('device', r.device_id, tag(r.patient_name)); // safe
  }
  const quiet = list.filter(silent);
  console.warn(`${quiet.length} devices are silent`); // safe
  if (quiet.length) console.warn('silent:', quiet.map((r) => `${r.device_id} ${r.patient_name}`)); // leak: log
  return { summaries: list.length, silent: quiet.length }; // safe
};
