import { SendEmailCommand, SESClient } from '@aws-sdk/client-ses';
import type { Practice, Referral } from '../types';

const ses = new SESClient({});
const Source = 'referrals@referral-pipeline.org';

export async function notifySpecialist(office: string, r: Referral): Promise<void> {
  await ses.send( // leak: messaging
    new SendEmailCommand({
      Source,
      Destination: { ToAddresses: [office] },
      Message: {
        Subject: { Data: `Referral: ${r.patient.lastName}` },
        Body: { Text: { Data: `${r.patient.firstName} ${r.patient.lastName}, ${r.patient.phone}\n${r.icd10} ${r.reason}` } },
      },
    }),
  );
}

export async function acknowledge(practice: Practice, id: string): Promise<void> {
  await ses.send( // safe
    new SendEmailCommand({
      Source,
      Destination: { ToAddresses: [practice.contactEmail] },
      Message: { Subject: { Data: 'Referral received' }, Body: { Text: { Data: `Reference ${id}` } } },
    }),
  );
}
