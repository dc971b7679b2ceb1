import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createHmac } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import pino from 'pino';
import { ageAt, type Subject } from '../subjects.js';

const log = pino({ name: 'export' });
const s3 = new S3Client({ region: 'us-east-1' });

const pseudonym = (s: Subject) => createHmac('sha256', process.env.PSEUDONYM_KEY!).update(s.subjectNo).digest('hex').slice(0, 16);

function coded(s: Subject) {
  return { code: pseudonym(s), ageBand: Math.min(Math.floor(ageAt(s.dateOfBirth) / 10) * 10, 80), meds: s.concomitantMeds.length };
}

export async function exportForSponsor(subjects: Subject[]) {
  const rows = subjects.map(coded);
  log.info({ rows: rows.length }, 'coded export'); // safe
  await s3.send(new PutObjectCommand({ Bucket: process.env.SPONSOR_BUCKET, Key: `coded-${Date.now()}.json`, Body: JSON.stringify(rows), ServerSideEncryption: 'aws:kms' })); // safe
}

export async function exportForSite(subjects: Subject[], siteId: string) {
  const csv = subjects.map((s) => [s.subjectNo, s.fullName, s.dateOfBirth, s.phone].join(',')).join('\n');
  await writeFile(`/tmp/site-${siteId}.csv`, csv); // leak: file
  log.info({ siteId, bytes: csv.length }, 'site file written'); // safe
  log.debug({ first: subjects[0] }, 'first subject'); // leak: log
}
