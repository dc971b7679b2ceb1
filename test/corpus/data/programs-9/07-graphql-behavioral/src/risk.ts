import { Client, type IClient, type ISession } from './models';
import { scoped } from './log';

const log = scoped('risk');
const HOOK = process.env.TEAMS_WEBHOOK_URL!;

export async function raiseRisk(c: IClient, s: ISession) {
  await Client.updateOne({ _id: c._id }, { riskLevel: 'high' }); // safe
  const card = { title: 'High risk', text: `${c.legalName}, ${c.phone}: PHQ-9 of ${s.phq9}` };
  const res = await fetch(HOOK, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(card) }); // leak: messag|mail|sms|chat
  if (!res.ok) {
    log.error('teams webhook failed', { status: res.status }); // safe
    log.error('undelivered card', { card }); // leak: log
  }
}
