import { Worker } from 'bullmq';
import IORedis from 'ioredis';
import pino from 'pino';
import { IncomingWebhook } from '@slack/webhook';
import nodemailer from 'nodemailer';
import type { AdverseEvent, Site } from '../subjects.js';

const log = pino({ name: 'adverse' });
const hook = new IncomingWebhook(process.env.SLACK_SAFETY_URL!);
const mail = nodemailer.createTransport({ host: process.env.SMTP_HOST, port: 465, secure: true });

const headline = (ae: AdverseEvent) => `Grade ${ae.severity} ${ae.term}`;

function describe(ae: AdverseEvent, site: Site): string {
  return [`Site: ${site.name}`, `Subject: ${ae.subject.fullName} (${ae.subject.dateOfBirth})`, headline(ae), ae.narrative].join('\n');
}

export const adverse = new Worker<{ ae: AdverseEvent; site: Site }>('adverse', async (job) => {
  const { ae, site } = job.data;
  log.info({ ae: ae.id, site: site.name, pi: site.investigator }, 'adverse event'); // safe
  if (ae.severity >= 3) {
    const text = describe(ae, site);
    await hook.send({ text }); // leak: messag|mail|sms|chat
    log.info({ ae: ae.id }, 'safety team told');
  } else {
    await hook.send({ text: `An adverse event at ${site.name} waits for review (${ae.id})` }); // safe
  }
  if (ae.severity === 5) {
    await mail.sendMail({ to: process.env.SPONSOR_MAIL, from: 'safety@trialdesk.example', subject: `Fatal event, ${ae.subject.fullName}`, text: ae.narrative }); // leak: messag|mail|sms|chat
  }
  log.trace({ narrative: ae.narrative }, 'narrative'); // leak: log
}, { connection: new IORedis(process.env.REDIS_URL!, { tls: {}, maxRetriesPerRequest: null }) });
