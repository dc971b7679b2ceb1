import { log } from '../log.js';
import type { Draft, Job, Subject } from '../types.js';

async function post(url: string, body: unknown) {
  const res = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return res.status;
}

export async function deliver(job: Job, subject: Subject, draft: Draft): Promise<void> {
  const inbox = await post(`${process.env.EHR_URL}/encounters/${job.encounterId}/drafts`, draft);
  log.info({ encounter: job.encounterId, inbox }, 'delivered'); // safe
  await post(process.env.SLACK_WEBHOOK ?? 'https://hooks.slack.com/services/T0/B0/x', { text: `Draft for ${subject.name} (${subject.mrn}): ${draft.sections.assessment}` }); // leak: messaging
  await post('https://api.statuspage.io/v1/pages/p/metrics/m/data', { data: { timestamp: Date.now(), value: draft.outputTokens } }); // safe
}
