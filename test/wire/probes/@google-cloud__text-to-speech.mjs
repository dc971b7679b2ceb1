import { TextToSpeechClient } from '@google-cloud/text-to-speech';
import { account, tokens } from '../google.mjs';
import { settled } from '../provoked.mjs';

const client = new TextToSpeechClient({ ...account, fallback: true });
export const answers = tokens;

export const calls = {
  synthesizeSpeech: (mark) =>
    settled(
      client.synthesizeSpeech({
        input: { text: mark('input.text') },
        voice: { languageCode: 'en-US' },
        audioConfig: { audioEncoding: 'MP3' },
      }),
    ).then(() => undefined),
};
