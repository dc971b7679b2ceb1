import { Queue, Worker, type Job } from 'bullmq';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { db } from '../data/patients.js';
import { toCohortRow, type CohortRow } from '../safety/deidentify.js';
import { audit, countRows, fail, logger } from '../safety/observability.js';

interface ExportJob { requestedBy: string; day: string }

const connection = { host: process.env.REDIS_HOST!, port: 6380, tls: {} };
const s3 = new S3Client({ region: 'us-east-1' });
export const exportsQueue = new Queue<ExportJob>('exports', { connection });

export async function requestExport(staffId: string) {
  const job = await exportsQueue.add('cohort', { requestedBy: staffId, day: new Date().toISOString().slice(0, 10) }); // safe
  logger.info({ jobId: job.id, staffId }, 'export requested'); // safe
}

function tally(rows: CohortRow[]) {
  return rows.reduce<Record<string, number>>((acc, r) => {
    const key = `${r.ageBand}/${r.stageGroup}`;
    return { ...acc, [key]: (acc[key] ?? 0) + 1 };
  }, {});
}

const worker = new Worker<ExportJob>(
  'exports',
  async (job: Job<ExportJob>) => {
    const patients = await db.selectFrom('oncology_patients').selectAll().execute();
    const table = tally(patients.map(toCohortRow));
    await s3.send(new PutObjectCommand({ Bucket: process.env.COHORT_BUCKET, Key: `cohort-${job.data.day}.json`, Body: JSON.stringify(table), ServerSideEncryption: 'aws:kms', SSEKMSKeyId: process.env.KMS_KEY })); // safe
    audit(job.data.requestedBy, 'read', `cohort-${job.data.day}`); // safe
    countRows('cohort_exported', patients.length); // safe
    logger.info({ groups: Object.keys(table).length }, 'cohort exported'); // safe
  },
  { connection },
);

worker.on('failed', (job, err) => fail(err, String(job?.id ?? 'none'))); // safe
