import { SendBulkEmailCommand, SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2';

const client = new SESv2Client({ region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' }, maxAttempts: 1 });

export const calls = {
  SendEmailCommand: (mark) =>
    client
      .send(
        new SendEmailCommand({
          FromEmailAddress: 'a@example.org',
          Destination: { ToAddresses: [`${mark('ToAddresses')}@example.org`] },
          Content: { Simple: { Subject: { Data: mark('Subject') }, Body: { Text: { Data: mark('Body') } } } },
        }),
      )
      .then(() => undefined),
  SendBulkEmailCommand: (mark) =>
    client
      .send(
        new SendBulkEmailCommand({
          DefaultContent: { Template: { TemplateName: 't', TemplateData: JSON.stringify({ name: mark('TemplateData') }) } },
          BulkEmailEntries: [{ Destination: { ToAddresses: [`${mark('ToAddresses')}@example.org`] } }],
        }),
      )
      .then(() => undefined),
};
