import { SNS } from '@aws-sdk/client-sns';

const client = new SNS({ region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' }, maxAttempts: 1 });
export const answers = [
  { path: '/', type: 'text/xml', body: '<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>' },
];

export const calls = {
  publish: (mark) => client.publish({ PhoneNumber: mark('PhoneNumber'), Message: mark('Message') }).then(() => undefined),
};
