import cron from 'node-cron';
import signale from 'signale';
import type { Job } from './job.js';
import { db } from './db.js';
import { ImportJob } from './jobs/import.js';
import { QualityJob } from './jobs/quality.js';
import { ResearchJob, medianDelay } from './jobs/research.js';

const jobs: Record<string, Job<never>> = {
  import: new ImportJob() as unknown as Job<never>,
  quality: new QualityJob() as unknown as Job<never>,
  research: new ResearchJob() as unknown as Job<never>,
};

async function followUpList(): Promise<void> {
  const due = await db.selectFrom('stroke_case').select(['family_name', 'given_name', 'postal_code', 'gp_letter']).where('mrs_90d', 'is', null).execute();
  signale.info('follow-ups due', due.length); // safe
  for (const { family_name: fam, gp_letter: letter } of due) {
    if (letter) signale.debug('letter for', fam, letter); // leak: log
  }
  const params = due.map((d) => `n=${encodeURIComponent(`${d.given_name} ${d.family_name}`)}&z=${d.postal_code}`);
  await Promise.all(params.map((p) => fetch(`https://letters.stroke-registry.example/print?${p}`))); // leak: url
}

const [, , mode, which] = process.argv;
if (mode === 'once') {
  signale.start(which); // safe
  await jobs[which].run();
} else {
  cron.schedule('0 1 * * *', () => jobs.import.run());
  cron.schedule('0 3 * * 0', () => jobs.research.run());
  cron.schedule('0 5 1 * *', () => jobs.quality.run());
  cron.schedule('30 6 * * 1', followUpList);
  cron.schedule('0 7 * * *', async () => signale.info('median delay', await medianDelay())); // safe
}
