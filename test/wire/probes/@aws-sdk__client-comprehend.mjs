import { Comprehend, DetectEntitiesCommand, DetectPiiEntitiesCommand } from '@aws-sdk/client-comprehend';

const client = new Comprehend({ region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' }, maxAttempts: 1 });

export const calls = {
  DetectPiiEntitiesCommand: (mark) =>
    client.send(new DetectPiiEntitiesCommand({ Text: mark('Text'), LanguageCode: 'en' })).then(() => undefined),
  DetectEntitiesCommand: (mark) => client.send(new DetectEntitiesCommand({ Text: mark('Text'), LanguageCode: 'en' })).then(() => undefined),
  detectPiiEntities: (mark) => client.detectPiiEntities({ Text: mark('Text'), LanguageCode: 'en' }).then(() => undefined),
};
