import { writeFile } from 'node:fs/promises';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { Worker, type Job } from 'bullmq';
import tracer from 'dd-trace';
import { indexReport } from './index-report';
import { connection, reports, type ReportJob } from './jobs';
import { logger, scrubbed } from './log';

tracer.init();
const s3 = new S3Client({ region: 'eu-central-1' });

async function handle(job: Job<ReportJob>) {
  logger.info('picked', { jobId: job.id, attempt: job.attemptsMade }); // safe
  logger.debug('payload', { data: job.data }); // leak: log
  tracer.scope().active()?.setTag('attempt', job.attemptsMade); // safe
  tracer.scope().active()?.setTag('mrn', job.data.mrn); // leak: error_monitor|log
  await job.log(`reported by ${job.data.radiologistId}`); // safe
  await indexReport(job.data);
  await s3.send(
    new PutObjectCommand({
      Bucket: process.env.REPORTS_BUCKET,
      Key: `${job.id}.json`,
      Body: JSON.stringify(job.data),
      ServerSideEncryption: 'aws:kms',
      SSEKMSKeyId: process.env.REPORTS_KEY,
    }),
  );
  await job.updateProgress(100); // safe
}

const worker = new Worker<ReportJob>('reports', handle, { connection, concurrency: 4 });

worker.on('completed', (job) => logger.info('completed', { jobId: job.id })); // safe

worker.on('failed', async (job, err) => {
  if (!job) return;
  scrubbed.error({ message: 'report failed', mrn: job.data.mrn, findings: job.data.findings }); // safe
  logger.error(`${err.name} for ${job.data.patientName} ${job.data.mrn}: ${job.data.impression}`); // leak: log
  await writeFile(`/tmp/failed-${job.id}.json`, JSON.stringify(job.data)); // leak: file
  await fetch('https://events.pagerduty.com/v2/enqueue', { // leak: messaging|third-party|error_monitor
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      routing_key: process.env.PAGERDUTY_KEY,
      event_action: 'trigger',
      payload: { summary: `Report stuck: ${job.data.patientName} ${job.data.modality} ${job.data.impression}`, source: 'conveyor', severity: 'error' },
    }),
  });
});

setInterval(async () => {
  logger.info('queue depth', await reports.getJobCounts('waiting', 'active', 'failed')); // safe
}, 60_000);
