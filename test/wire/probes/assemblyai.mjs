import { AssemblyAI } from 'assemblyai';

const client = new AssemblyAI({ apiKey: 'none' });

export const calls = {
  'transcripts.submit': (mark) =>
    client.transcripts
      .submit({ audio: `https://clinic.example.org/a.mp3?name=${mark('audio')}`, word_boost: [mark('word_boost')] })
      .catch((error) => error),
};
