import { LexRuntimeV2Client, RecognizeTextCommand } from '@aws-sdk/client-lex-runtime-v2';

const client = new LexRuntimeV2Client({
  region: 'us-east-1',
  credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  maxAttempts: 1,
});

export const calls = {
  RecognizeTextCommand: (mark) =>
    client
      .send(
        new RecognizeTextCommand({
          botId: 'BOT0000001',
          botAliasId: 'ALIAS00001',
          localeId: 'en_US',
          sessionId: mark('sessionId'),
          text: mark('text'),
        }),
      )
      .then(() => undefined),
};
