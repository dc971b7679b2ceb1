import { createHash } from 'node:crypto';
import { request as send } from 'undici';
import { attr, say } from './log.js';
import type { AuthRequest, Member, Plan } from './types.js';

export class PortalError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'PortalError';
  }
}

export async function submit(plan: Plan, req: AuthRequest, member: Member): Promise<string> {
  const payload = JSON.stringify({ member: member.memberNumber, born: member.birthDate, cpt: req.cpt, icd10: req.icd10, notes: req.clinicalNotes });
  const digest = createHash('sha256').update(payload).digest('hex');
  const res = await send(`${plan.portal}/auth-requests`, { method: 'POST', body: payload, headers: { 'content-type': 'application/json', 'x-digest': digest } });
  attr('portal.status', res.statusCode); // safe
  attr('member.number', member.memberNumber); // leak: error_monitor
  if (res.statusCode === 422) {
    throw new PortalError('REJECTED', `${plan.name} rejected ${member.lastName}, ${member.firstName} (${req.icd10.join(' ')})`); // leak: http_error
  }
  if (res.statusCode >= 500) throw new PortalError('DOWN', `${plan.name} answered ${res.statusCode}`); // safe
  const { reference } = (await res.body.json()) as { reference: string };
  say.info({ plan: plan._id, reference }, 'submitted'); // safe
  return reference;
}

export async function statusOf(plan: Plan, member: Member, reference: string) {
  const url = new URL('/status', plan.portal);
  url.searchParams.set('ref', reference);
  url.searchParams.set('member', member.memberNumber);
  url.searchParams.set('dob', member.birthDate);
  const res = await send(url); // leak: url
  return ((await res.body.json()) as { state: AuthRequest['state'] }).state;
}
