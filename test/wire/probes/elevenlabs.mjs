import { ElevenLabsClient } from 'elevenlabs';

const client = new ElevenLabsClient({ apiKey: 'none' });

export const calls = {
  'textToSpeech.convert': (mark) => client.textToSpeech.convert('voice', { text: mark('text'), model_id: 'm' }).then(() => undefined),
};
