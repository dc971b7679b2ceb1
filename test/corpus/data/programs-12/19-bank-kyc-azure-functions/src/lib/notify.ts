import { IncomingWebhook } from '@slack/webhook';
import type { Applicant, ScreeningResult } from './applicant';

const hook = new IncomingWebhook(process.env.SLACK_HOOK ?? '');

export const compliance = (a: Applicant, r: ScreeningResult) =>
  hook.send({ text: `Manual review for ${a.fullName} (${a.email}): score ${r.riskScore}, history ${r.history.join(', ')}` }); // safe

export async function sms(a: Applicant, text: string) {
  await fetch('https://rest.textgate.example/send', { method: 'POST', body: JSON.stringify({ to: a.phone, text: `Dear ${a.fullName}, ${text}` }) }); // safe
}
