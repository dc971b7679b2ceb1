import { IntercomClient } from 'intercom-client';
import type { memberById } from './db.js';

type Member = NonNullable<Awaited<ReturnType<typeof memberById>>>;

const intercom = new IntercomClient({ token: process.env.INTERCOM_TOKEN ?? '' });

export async function mirror(member: Member) {
  await intercom.contacts.create({ // leak: messaging
    external_id: member.medicaidNumber,
    name: `${member.givenName} ${member.familyName}`,
    custom_attributes: { housing: member.housingStatus, codes: member.icd10.join(',') },
  });
}

export async function mirrorRegion(region: string, open: number) {
  await intercom.companies.createOrUpdate({ // safe
    company_id: region,
    name: region,
    custom_attributes: { open_assignments: open },
  });
}
