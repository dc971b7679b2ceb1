import { S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

const client = new S3Client({ region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' }, maxAttempts: 1 });

export const calls = {
  'new Upload, done': (mark) =>
    new Upload({ client, params: { Bucket: 'records', Key: `visits/${mark('params.Key')}`, Body: mark('params.Body') } })
      .done()
      .then(() => undefined),
};
