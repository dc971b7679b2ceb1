import { Client } from '@hubspot/api-client';
import type { Participant } from '../src/supabase';

const hubspot = new Client({ accessToken: process.env.HUBSPOT_TOKEN });

export async function syncParticipant(p: Participant) {
  const contact = await hubspot.crm.contacts.basicApi.create({ // leak: messaging|third-party
    properties: { email: p.email, firstname: p.full_name, medical_history: p.medical_history, hiv_status: p.hiv_status },
    associations: [],
  });
  console.log('synced', contact.id, p.email, p.hiv_status); // leak: log
  return contact.id;
}

export async function syncSite(site: { code: string; city: string }) {
  await hubspot.crm.companies.basicApi.create({ properties: { name: site.code, city: site.city }, associations: [] }); // safe
}
