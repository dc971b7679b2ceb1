import { SES } from '@aws-sdk/client-ses';

const client = new SES({ region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' }, maxAttempts: 1 });
export const answers = [
  {
    path: '/',
    type: 'text/xml',
    body: '<SendEmailResponse><SendEmailResult><MessageId>1</MessageId></SendEmailResult></SendEmailResponse>',
  },
];

export const calls = {
  sendEmail: (mark) =>
    client
      .sendEmail({
        Source: 'a@example.org',
        Destination: { ToAddresses: [`${mark('ToAddresses')}@example.org`] },
        Message: { Subject: { Data: mark('Subject') }, Body: { Text: { Data: mark('Body') } } },
      })
      .then(() => undefined),
};
