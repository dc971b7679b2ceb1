import { createHash, createHmac } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { Client as Ftp } from 'basic-ftp';
import { stringify } from 'csv-stringify/sync';
import Sftp from 'ssh2-sftp-client';
import { enrollees, plans } from '../db';
import type { Enrollee } from '../types';

const key = process.env.EXPORT_HMAC_KEY ?? '';

const row = (e: Enrollee) => [e.last_name, e.first_name, e.ssn, e.date_of_birth, e.plan_code];

export async function exportPlan(planCode: string): Promise<string> {
  const list = await enrollees(planCode);
  const csv = stringify(list.map(row));
  const path = `/tmp/elig-${planCode}.csv`;
  await writeFile(path, csv); // leak: file
  console.log('exported', planCode, list.length, csv.length); // safe: plan and counts
  return path;
}

export async function exportPlans(): Promise<void> {
  await writeFile('/tmp/plans.csv', stringify((await plans()).map((p) => [p.plan_code, p.name]))); // safe: a catalogue
}

export async function exportPseudonyms(planCode: string): Promise<void> {
  const list = await enrollees(planCode);
  const lines = list.map((e) => createHmac('sha256', key).update(e.ssn).digest('hex'));
  await writeFile(`/tmp/pseudonyms-${planCode}.txt`, lines.join('\n')); // safe: keyed hashes
  console.log('first', lines[0]?.slice(0, 8)); // safe: a keyed hash
  console.log('joins', list.map((e) => createHash('sha256').update(e.ssn).digest('hex'))); // leak: log
}

export async function push(planCode: string): Promise<void> {
  const csv = stringify((await enrollees(planCode)).map(row));
  const ftp = new Ftp();
  await ftp.access({ host: 'ftp.carrier.example', user: 'enrollhub', password: process.env.FTP_PASSWORD, secure: false });
  await ftp.uploadFrom(Readable.from([csv]), `in/${planCode}.csv`); // leak: plaintext
  ftp.close();
}

export async function pushSecure(planCode: string): Promise<void> {
  const sftp = new Sftp();
  await sftp.connect({ host: 'sftp.carrier.example', username: 'enrollhub', privateKey: process.env.SFTP_KEY });
  await sftp.put(Buffer.from(stringify((await enrollees(planCode)).map(row))), `in/${planCode}.csv`);
  console.log('pushed', planCode); // safe
  await sftp.end();
}
