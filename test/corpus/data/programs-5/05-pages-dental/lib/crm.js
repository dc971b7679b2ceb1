import { Client } from '@hubspot/api-client';
import { log } from './log';

const hubspot = new Client({ accessToken: process.env.HUBSPOT_TOKEN });

export async function pushRecall(patient, plan) {
  const created = await hubspot.crm.contacts.basicApi.create({ // leak: messaging
    properties: {
      firstname: patient.firstName,
      lastname: patient.lastName,
      phone: patient.cellPhone,
      recall_reason: plan.procedures.map((p) => p.description).join(', '),
    },
  });
  log.info('recall contact created', { contact: created.id, planId: String(plan._id) }); // safe
}

export async function pushOffice(office) {
  await hubspot.crm.companies.basicApi.create({ // safe
    properties: { name: office.name, city: office.city, phone: office.frontDeskPhone },
  });
}
