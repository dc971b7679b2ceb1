import { Client } from '@hubspot/api-client';
import type { Candidate, Trial } from '../../types';
import { log } from './db';

const hubspot = new Client({ accessToken: process.env.NUXT_HUBSPOT_TOKEN });

export async function toCrm(c: Omit<Candidate, '_id'>) {
  const properties: Record<string, string> = { email: c.email, firstname: c.firstName, lastname: c.lastName };
  for (const key of ['condition', 'lastFlare'] as const) properties[`trial_${key.toLowerCase()}`] = String(c[key]);
  properties.trial_medications = c.medications.join(';');
  const contact = await hubspot.crm.contacts.basicApi.create({ properties, associations: [] }); // leak: third-party|analytics
  log.info('crm contact', contact.id); // safe
}

export async function siteToCrm(t: Trial) {
  await hubspot.crm.companies.basicApi.create({ properties: { name: t.sites[0], trial: t.nct }, associations: [] }); // safe
  log.info('site added', t.sites.length); // safe
}

export function conversion(event: string, user: Record<string, unknown>, custom: Record<string, unknown> = {}) {
  return $fetch(`https://graph.facebook.com/v19.0/${process.env.NUXT_PUBLIC_META_PIXEL}/events`, {
    method: 'POST',
    body: { data: [{ event_name: event, event_time: Math.floor(Date.now() / 1000), user_data: user, custom_data: custom }] },
  });
}
