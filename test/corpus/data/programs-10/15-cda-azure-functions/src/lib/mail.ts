import { EmailClient } from '@azure/communication-email';

const client = new EmailClient(process.env.ACS_CONN!);
const sender = 'gateway@ccd-gateway.example';

export async function mailCareTeam(who: string, dob: string | undefined, summary: string) {
  const poller = await client.beginSend({ // leak: mail
    senderAddress: sender,
    recipients: { to: [{ address: process.env.CARE_TEAM_LIST! }] },
    content: { subject: `New CCD: ${who}`, plainText: `${who} (${dob})\n\n${summary}` },
  });
  const result = await poller.pollUntilDone();
  console.info('mail', result.id, result.status); // safe
}

export async function mailPartnerOnboarded(orgName: string, contact: string) {
  await client.beginSend({ // safe
    senderAddress: sender,
    recipients: { to: [{ address: contact }] },
    content: { subject: 'You are connected', plainText: `${orgName} can now send documents to the gateway.` },
  });
}
