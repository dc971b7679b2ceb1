import PgBoss from 'pg-boss';
import { log } from './log.js';
import { review } from './quality.js';
import { transcribe } from './stages/audio.js';
import { deliver } from './stages/deliver.js';
import { draftOnSite, draftWithClaude } from './stages/draft.js';
import { loadSubject } from './subjects.js';
import { Job } from './types.js';

const boss = new PgBoss({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: true } });
const onSite = new Set((process.env.ON_SITE_CLINICIANS ?? '').split(','));

async function run(raw: unknown) {
  const job = Job.parse(raw);
  const [subject, { text: transcript, seconds }] = await Promise.all([loadSubject(job.encounterId), transcribe(job)]);
  log.info({ encounter: job.encounterId, transcript, seconds }, 'transcribed'); // safe
  if (seconds < 5) {
    console.warn(`short dictation by ${job.clinician.name}: "${transcript}" (${subject.name})`); // leak: log
    return;
  }
  const draft = await (onSite.has(job.clinician.id) ? draftOnSite : draftWithClaude)(job, subject, transcript);
  const findings = review(job, draft);
  if (findings.length) log.info({ encounter: job.encounterId, rules: findings.map((f) => `${f.section}:${f.rule}`) }, 'quality'); // safe
  await deliver(job, subject, draft);
}

boss.on('error', (e) => log.error({ name: e.name }, 'boss'));
await boss.start();
await boss.work('dictation', async ([j]) => {
  try {
    await run(j.data);
  } catch (e) {
    log.error({ jobId: j.id, err: e }, 'dictation failed');
    throw e;
  }
});
