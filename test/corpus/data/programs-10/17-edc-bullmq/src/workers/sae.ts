import { Worker, type Job } from 'bullmq';
import { Notifier } from '@airbrake/node';
import { createTransport } from 'nodemailer';
import log from 'loglevel';
import { AdverseEvent, Subject } from '../models.js';
import { connection } from '../queues.js';

const airbrake = new Notifier({ projectId: 4711, projectKey: process.env.AIRBRAKE_KEY! });
const mailer = createTransport(process.env.SMTP_URL);
const SPONSOR = 'safety@sponsor-pharma.example';

function cioms(event: AdverseEvent): Record<string, string> {
  const s = event.Subject!;
  return {
    subject: `${s.firstName ?? s.initials} born ${s.birthDate}`,
    reaction: event.term,
    onset: event.onset,
    causality: event.causality,
    narrative: event.narrative,
  };
}

async function handle(job: Job<{ eventId: string }>) {
  const event = await AdverseEvent.findByPk(job.data.eventId, { include: Subject });
  if (!event) {
    log.warn('event vanished', job.data.eventId); // safe
    return;
  }
  const form = cioms(event);
  await job.updateProgress(30);
  await job.log(`sending ${form.subject}: ${form.reaction}`); // leak: log
  await mailer.sendMail({ // leak: mail
    to: SPONSOR,
    subject: `SAE ${form.reaction}`,
    text: Object.entries(form).map(([k, v]) => `${k}: ${v}`).join('\n'),
  });
  await mailer.sendMail({ to: 'monitor@casebook.example', subject: 'SAE forwarded', text: `Event ${event.id} was forwarded.` }); // safe
  log.info('sae forwarded', event.id, job.attemptsMade); // safe
}

const worker = new Worker('sae', handle, { connection, concurrency: 2 });

worker.on('failed', async (job, err) => {
  log.error('sae job failed', job?.id, err.name); // safe
  const event = job && (await AdverseEvent.findByPk(job.data.eventId, { include: Subject }));
  await airbrake.notify({ error: err, params: event ? cioms(event) : {} }); // leak: error-monitor
});
worker.on('ready', () => log.info('sae worker ready')); // safe
