import Groq, { toFile } from 'groq-sdk';

const client = new Groq({ apiKey: 'none', maxRetries: 0 });
const file = (text) => toFile(Buffer.from(text), 'note.wav');

export const calls = {
  'embeddings.create': (mark) => client.embeddings.create({ model: 'm', input: mark('input') }),
  'audio.transcriptions.create': async (mark) =>
    client.audio.transcriptions.create({ model: 'w', file: await file(mark('file')), prompt: mark('prompt') }),
  'audio.translations.create': async (mark) => client.audio.translations.create({ model: 'w', file: await file(mark('file')) }),
  'audio.speech.create': (mark) => client.audio.speech.create({ model: 't', voice: 'v', input: mark('input') }).then(() => undefined),
  'files.create': async (mark) => client.files.create({ purpose: 'batch', file: await file(mark('file')) }),
};
