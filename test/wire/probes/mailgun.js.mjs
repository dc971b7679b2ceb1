import Mailgun from 'mailgun.js';

const client = new Mailgun(FormData).client({ username: 'api', key: 'none' });

export const calls = {
  'messages.create': (mark) =>
    client.messages
      .create('mg.example.org', {
        to: mark('to'),
        from: 'a@example.org',
        subject: mark('subject'),
        text: mark('text'),
        'h:X-Mailgun-Variables': JSON.stringify({ name: mark('variables') }),
      })
      .then(() => undefined),
};
