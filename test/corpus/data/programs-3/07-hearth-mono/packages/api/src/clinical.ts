import Anthropic from '@anthropic-ai/sdk';
import { Resend } from 'resend';
import type { Client, Session } from '@hearth/db';
import { scope } from '@hearth/telemetry';

const anthropic = new Anthropic();
const resend = new Resend(process.env.RESEND_KEY);
const log = scope('escalate');

export async function summarize(client: Client, history: Session[]): Promise<string> {
  const thread = history.map((s) => `${s.startedAt.toDateString()}: ${s.progressNote}`).join('\n---\n');
  const msg = await anthropic.messages.create({ // leak: ai
    model: 'claude-3-5-sonnet-20240620',
    max_tokens: 900,
    messages: [{ role: 'user', content: `Summarise the course of therapy of ${client.displayName}:\n${thread}` }],
  });
  return msg.content[0].type === 'text' ? msg.content[0].text : '';
}

export async function exerciseIdeas(topic: 'sleep' | 'anxiety' | 'grief') {
  return anthropic.messages.create({ model: 'claude-3-haiku-20240307', max_tokens: 300, messages: [{ role: 'user', content: `Three short exercises about ${topic} for a newsletter.` }] }); // safe
}

/** Supervisor on call gets a mail, then a page without content. */
export async function escalate(client: Client, note: string): Promise<void> {
  const sent = await resend.emails.send({ // leak: messaging
    from: 'alerts@hearth-therapy.example',
    to: 'oncall@hearth-therapy.example',
    subject: `Risk: ${client.displayName}`,
    text: `${note}\n\nEmergency contact: ${client.emergencyContact}`,
  });
  log.info('escalation mail', { mailId: sent.data?.id }); // safe
  await fetch('https://events.eu.opsgenie.com/v2/alerts', { method: 'POST', headers: { authorization: `GenieKey ${process.env.OPSGENIE_KEY}` }, body: JSON.stringify({ message: 'Clinical escalation, see inbox', alias: client.id }) });
}
