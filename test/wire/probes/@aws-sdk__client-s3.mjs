import { PutObjectCommand, S3 } from '@aws-sdk/client-s3';

const client = new S3({ region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' }, maxAttempts: 1 });

export const calls = {
  PutObjectCommand: (mark) =>
    client
      .send(
        new PutObjectCommand({
          Bucket: 'records',
          Key: `visits/${mark('Key')}`,
          Body: mark('Body'),
          Metadata: { name: mark('Metadata') },
          Tagging: `name=${mark('Tagging')}`,
        }),
      )
      .then(() => undefined),
  putObject: (mark) => client.putObject({ Bucket: 'records', Key: `visits/${mark('Key')}`, Body: mark('Body') }).then(() => undefined),
};
