import { createClient } from 'node-zendesk';
import { IntercomClient } from 'intercom-client';

const zendesk = createClient({ username: process.env.ZD_USER!, token: process.env.ZD_TOKEN!, subdomain: 'authorly' });
const intercom = new IntercomClient({ token: process.env.INTERCOM! });

export async function ticket(subject: string, body: string, tags: string[] = []) {
  const { result } = await zendesk.tickets.create({ ticket: { subject, comment: { body }, tags } });
  return (result as { id: number }).id;
}

export async function note(contactId: string, body: string) {
  await intercom.contacts.createNote({ contact_id: contactId, body } as any);
}
