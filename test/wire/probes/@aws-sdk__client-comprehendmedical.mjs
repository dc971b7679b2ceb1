import { ComprehendMedical, DetectEntitiesV2Command, DetectPHICommand } from '@aws-sdk/client-comprehendmedical';

const client = new ComprehendMedical({
  region: 'us-east-1',
  credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  maxAttempts: 1,
});

export const calls = {
  DetectPHICommand: (mark) => client.send(new DetectPHICommand({ Text: mark('Text') })).then(() => undefined),
  DetectEntitiesV2Command: (mark) => client.send(new DetectEntitiesV2Command({ Text: mark('Text') })).then(() => undefined),
  detectPHI: (mark) => client.detectPHI({ Text: mark('Text') }).then(() => undefined),
};
