import { FirehoseClient, PutRecordCommand } from '@aws-sdk/client-firehose';

const client = new FirehoseClient({ region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' }, maxAttempts: 1 });

export const calls = {
  PutRecordCommand: (mark) =>
    client
      .send(
        new PutRecordCommand({
          DeliveryStreamName: 'visits',
          Record: { Data: Buffer.from(JSON.stringify({ text: 'a record of', name: mark('Data'), more: 'and more' })) },
        }),
      )
      .then(() => undefined),
};
