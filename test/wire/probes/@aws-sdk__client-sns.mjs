import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';

const client = new SNSClient({ region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' }, maxAttempts: 1 });
export const answers = [
  { path: '/', type: 'text/xml', body: '<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>' },
];

export const calls = {
  PublishCommand: (mark) =>
    client
      .send(
        new PublishCommand({
          PhoneNumber: mark('PhoneNumber'),
          Message: mark('Message'),
          Subject: mark('Subject'),
          MessageAttributes: { a: { DataType: 'String', StringValue: mark('MessageAttributes') } },
        }),
      )
      .then(() => undefined),
};
