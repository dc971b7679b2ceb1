import * as brevo from '@getbrevo/brevo';
import { settled } from '../provoked.mjs';

const client = new brevo.BrevoClient({ apiKey: 'none' });

export const calls = {
  'transactionalEmails.sendTransacEmail': (mark) =>
    settled(
      client.transactionalEmails.sendTransacEmail({
        sender: { email: 'clinic@example.org' },
        to: [{ email: mark('to.email'), name: mark('to.name') }],
        subject: mark('subject'),
        textContent: mark('textContent'),
      }),
    ).then(() => undefined),
  'contacts.createContact': (mark) =>
    settled(client.contacts.createContact({ email: mark('email'), attributes: { NAME: mark('attributes') } })).then(() => undefined),
};
