import { SendMailClient } from 'zeptomail';
import { settled } from '../provoked.mjs';

const client = new SendMailClient({ url: 'https://api.zeptomail.com/v1.1/email', token: 'none' });

export const calls = {
  sendMail: (mark) =>
    settled(
      client.sendMail({
        from: { address: 'clinic@example.org', name: 'Clinic' },
        to: [{ email_address: { address: mark('to'), name: 'A' } }],
        subject: mark('subject'),
        htmlbody: mark('htmlbody'),
      }),
    ).then(() => undefined),
};
