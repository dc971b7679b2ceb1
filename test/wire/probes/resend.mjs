import { Resend } from 'resend';

const resend = new Resend('re_none');

export const calls = {
  'emails.send': (mark) =>
    resend.emails
      .send({
        from: 'a@example.org',
        to: mark('to'),
        subject: mark('subject'),
        text: mark('text'),
        tags: [{ name: 'n', value: mark('tags') }],
      })
      .then(() => undefined),
  'contacts.create': (mark) =>
    resend.contacts.create({ email: mark('email'), firstName: mark('firstName'), audienceId: 'a' }).then(() => undefined),
};
