import { TranslateClient, TranslateTextCommand } from '@aws-sdk/client-translate';

const client = new TranslateClient({ region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' }, maxAttempts: 1 });

export const calls = {
  TranslateTextCommand: (mark) =>
    client.send(new TranslateTextCommand({ Text: mark('Text'), SourceLanguageCode: 'en', TargetLanguageCode: 'es' })).then(() => undefined),
};
