import { SendEmailCommand, SendTemplatedEmailCommand, SESClient } from '@aws-sdk/client-ses';

const client = new SESClient({ region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' }, maxAttempts: 1 });
export const answers = [
  {
    path: '/',
    type: 'text/xml',
    body: '<SendEmailResponse><SendEmailResult><MessageId>1</MessageId></SendEmailResult></SendEmailResponse>',
  },
];

export const calls = {
  SendEmailCommand: (mark) =>
    client
      .send(
        new SendEmailCommand({
          Source: 'a@example.org',
          Destination: { ToAddresses: [mark('ToAddresses')] },
          Message: { Subject: { Data: mark('Subject') }, Body: { Text: { Data: mark('Body') } } },
        }),
      )
      .then(() => undefined),
  SendTemplatedEmailCommand: (mark) =>
    client
      .send(
        new SendTemplatedEmailCommand({
          Source: 'a@example.org',
          Destination: { ToAddresses: ['b@example.org'] },
          Template: 't',
          TemplateData: JSON.stringify({ name: mark('TemplateData') }),
        }),
      )
      .then(() => undefined),
};
