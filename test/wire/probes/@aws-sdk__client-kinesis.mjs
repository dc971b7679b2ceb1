import { KinesisClient, PutRecordCommand } from '@aws-sdk/client-kinesis';

const client = new KinesisClient({ region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' }, maxAttempts: 1 });

export const calls = {
  PutRecordCommand: (mark) =>
    client
      .send(
        new PutRecordCommand({
          StreamName: 'visits',
          PartitionKey: mark('PartitionKey'),
          Data: Buffer.from(JSON.stringify({ text: 'a record of', name: mark('Data'), more: 'and more' })),
        }),
      )
      .then(() => undefined),
};
