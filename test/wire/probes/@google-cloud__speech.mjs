import speech from '@google-cloud/speech';
import { account, tokens } from '../google.mjs';
import { settled } from '../provoked.mjs';

const client = new speech.SpeechClient(account);
export const answers = tokens;

export const calls = {
  recognize: (mark) =>
    settled(
      client.recognize({
        audio: { content: Buffer.from(`sound ${mark('audio.content')}`) },
        config: { languageCode: 'en-US', speechContexts: [{ phrases: [mark('config.speechContexts')] }] },
      }),
    ),
  longRunningRecognize: (mark) =>
    settled(client.longRunningRecognize({ audio: { uri: `gs://scans/${mark('audio.uri')}` }, config: { languageCode: 'en-US' } })),
};
