import { EmailParams, MailerSend, Recipient, Sender, SMSParams } from 'mailersend';

const client = new MailerSend({ apiKey: 'none' });

export const calls = {
  'email.send': (mark) =>
    client.email
      .send(
        new EmailParams()
          .setFrom(new Sender('a@example.org', 'Clinic'))
          .setTo([new Recipient(`${mark('setTo.email')}@example.org`, mark('setTo.name'))])
          .setSubject(mark('setSubject'))
          .setText(mark('setText'))
          .setPersonalization([{ email: 'b@example.org', data: { name: mark('setPersonalization') } }]),
      )
      .then(() => undefined),
  'sms.send': (mark) =>
    client.sms
      .send(
        new SMSParams()
          .setFrom('+15550100')
          .setTo([mark('setTo')])
          .setText(mark('setText')),
      )
      .then(() => undefined),
};
