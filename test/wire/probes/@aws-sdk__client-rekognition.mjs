import { DetectTextCommand, RekognitionClient } from '@aws-sdk/client-rekognition';

const client = new RekognitionClient({
  region: 'us-east-1',
  credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  maxAttempts: 1,
});

export const calls = {
  DetectTextCommand: (mark) =>
    client
      .send(new DetectTextCommand({ Image: { Bytes: Buffer.from(`a scanned card of ${mark('Bytes')} and more text`) } }))
      .then(() => undefined),
};
