const { S3Client, PutObjectCommand } = require('@aws-sdk/client-s3');
const { IncomingWebhook } = require('@slack/webhook');
const { stringify } = require('csv-stringify/sync');
const winston = require('winston');
const { writeFile } = require('fs/promises');
const { cohort } = require('./warehouse');
const { toSafeHarbor } = require('./safeharbor');
const { scrubText } = require('./text');

const log = winston.createLogger({ transports: [new winston.transports.Console()] });
const s3 = new S3Client({ region: 'us-east-1' });
const slack = new IncomingWebhook(process.env.SLACK_RESEARCH);

const counts = (rows) => rows.reduce((m, r) => ({ ...m, [r.age]: (m[r.age] || 0) + 1 }), {});

async function exportCohort(name, icd, from) {
  const rows = [];
  for await (const row of cohort(icd, from)) {
    const safe = toSafeHarbor(row);
    rows.push(safe);
    if (rows.length % 1000 === 0) log.info('progress', { rows: rows.length }); // safe
  }
  log.info('cohort ready', { name, rows: rows.length, bands: counts(rows) }); // safe
  log.debug('sample', rows[0]); // safe
  const csv = stringify(rows, { header: true });
  await s3.send(new PutObjectCommand({ Bucket: process.env.RESEARCH_BUCKET, Key: `${name}.csv`, Body: csv, ServerSideEncryption: 'aws:kms' })); // safe
  await writeFile(`out/${name}.csv`, csv); // safe
  await writeFile(`out/${name}.meta.json`, JSON.stringify({ name, icd, from, rows: rows.length, method: 'safe harbor' })); // safe
  await slack.send({ text: `Cohort ${name} is ready: ${rows.length} rows` }); // safe
  return rows.length;
}

async function exportSummaries(name, icd, from) {
  const lines = [];
  for await (const row of cohort(icd, from)) {
    const text = await scrubText(row.summary);
    lines.push(JSON.stringify({ text, year: new Date(row.admitted_at).getFullYear() }));
    log.debug('summary', { text }); // safe
  }
  await writeFile(`out/${name}.jsonl`, lines.join('\n')); // safe
  log.info('summaries written', { n: lines.length }); // safe
}

module.exports = { exportCohort, exportSummaries };
