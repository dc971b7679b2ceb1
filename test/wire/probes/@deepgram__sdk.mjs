import { DeepgramClient } from '@deepgram/sdk';

const client = new DeepgramClient({ apiKey: 'none', maxRetries: 0 });

export const calls = {
  'listen.v1.media.transcribeUrl': (mark) =>
    client.listen.v1.media.transcribeUrl({ url: `https://records.example.org/${mark('url')}.wav`, keywords: mark('keywords') }),
  'listen.v1.media.transcribeFile': (mark) => client.listen.v1.media.transcribeFile(Buffer.from(mark('arg[0]')), { model: 'nova-3' }),
  'read.v1.text.analyze': (mark) => client.read.v1.text.analyze({ body: { text: mark('text') }, language: 'en', summarize: true }),
  'speak.v1.audio.generate': (mark) => client.speak.v1.audio.generate({ text: mark('text') }).then(() => undefined),
};
