import type { FhirResource, Observation, Patient } from 'fhir/r4';
import type { Context } from 'hono';
import { ship } from './axiom';
import type { AppEnv } from './env';

interface Subscriber {
  endpoint: string;
  payload: 'id-only' | 'full-resource';
}

export async function notify(c: Context<AppEnv>, subscribers: Subscriber[], resource: FhirResource) {
  for (const s of subscribers) {
    const body = s.payload === 'id-only' ? { type: resource.resourceType, id: resource.id } : resource;
    const res = await fetch(s.endpoint, { method: 'POST', headers: { 'x-secret': c.env.SUBSCRIPTION_SECRET }, body: JSON.stringify(body) });
    ship(c, 'subscription.sent', { host: new URL(s.endpoint).host, status: res.status, mode: s.payload }); // safe
  }
}

export async function criticalToTeams(c: Context<AppEnv>, webhook: string, o: Observation, p: Patient) {
  const who = `${p.name?.[0]?.given?.join(' ')} ${p.name?.[0]?.family}`;
  await fetch(webhook, { // leak: messaging
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: `Critical ${o.code.text}: ${o.valueQuantity?.value} ${o.valueQuantity?.unit} for ${who}` }),
  });
  ship(c, 'critical.sent', { observation: o.id, code: o.code.coding?.[0]?.code });
}
