import type { Bindings } from '../types/env';
import type { Recipient } from '../types/immunization';

async function call(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const res = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  if (!res.ok) throw new Error(`${new URL(url).hostname} answered ${res.status}`); // safe
  return res;
}

// Marketing wants everybody in the flu-season list.
export async function upsertContact(env: Bindings, r: Recipient) {
  await call('https://api.hubapi.com/crm/v3/objects/contacts', { properties: { email: r.guardianEmail, firstname: r.first, lastname: r.last, phone: r.cellphone, allergies: r.allergies.join(';') } }, { authorization: `Bearer ${env.HUBSPOT_TOKEN}` }); // leak: third-party|messaging
}

export async function stockAlert(env: Bindings, lot: { cvx: string; lot: string; left: number }) {
  await call(env.COUNTY_WEBHOOK, { text: `Lot ${lot.lot} (CVX ${lot.cvx}) is down to ${lot.left} doses` }); // safe
}

export async function adverseEvent(env: Bindings, text: string) {
  await call('https://discord.com/api/webhooks/1180/clinic-floor', { content: text });
}
