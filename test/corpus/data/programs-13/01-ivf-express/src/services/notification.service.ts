import twilio from 'twilio';
import type { CycleRow } from '../repositories/cycle.repository.js';
import { logger } from '../lib/observability.js';

const client = twilio(process.env.TWILIO_ACCOUNT_SID!, process.env.TWILIO_AUTH_TOKEN!);
const FROM = process.env.TWILIO_FROM!;

const templates: Record<string, string> = {
  'trigger-scheduled': 'A trigger has been scheduled. Open the dashboard for details.',
  'lab-closed': 'The andrology lab closes at noon today.',
  'rota-changed': 'Your rota has changed.',
};

export async function notifyPatient(cycle: CycleRow, what: string) {
  const [first] = cycle.patient.fullName.split(' ');
  const body = `Hi ${first}, reminder from Lumen Fertility: ${what}. Protocol: ${cycle.protocol}.`;
  const msg = await client.messages.create({ to: cycle.patient.phone, from: FROM, body }); // leak: messaging
  logger.info({ sid: msg.sid, status: msg.status }, 'sms queued'); // safe
}

export async function notifyStaff(template: keyof typeof templates, ctx: { cycleId: string; protocol: string }) {
  const text = templates[template];
  const res = await fetch(process.env.SLACK_WEBHOOK_URL!, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }), // safe
  });
  if (!res.ok) logger.error({ template, status: res.status, cycleId: ctx.cycleId }, 'slack webhook failed'); // safe
}

export async function slackEscalation(cycle: CycleRow, reason: string) {
  const blocks = [
    { type: 'header', text: { type: 'plain_text', text: 'OHSS risk' } },
    { type: 'section', fields: [
      { type: 'mrkdwn', text: `*Patient*\n${cycle.patient.fullName}` },
      { type: 'mrkdwn', text: `*Reason*\n${reason}` },
    ] },
  ];
  await fetch('https://slack.com/api/chat.postMessage', {
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.SLACK_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ channel: 'C02CLINIC', blocks }), // leak: messaging
  });
}
