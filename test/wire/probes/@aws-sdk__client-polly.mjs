import { PollyClient, SynthesizeSpeechCommand } from '@aws-sdk/client-polly';

const client = new PollyClient({ region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' }, maxAttempts: 1 });

export const calls = {
  SynthesizeSpeechCommand: (mark) =>
    client.send(new SynthesizeSpeechCommand({ Text: mark('Text'), OutputFormat: 'mp3', VoiceId: 'Joanna' })).then(() => undefined),
};
