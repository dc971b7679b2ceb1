import { Blob } from 'node:buffer';
import { ElevenLabsClient } from '@elevenlabs/elevenlabs-js';

const client = new ElevenLabsClient({ apiKey: 'none' });
const once = { maxRetries: 0 };

export const calls = {
  'textToSpeech.convert': (mark) =>
    client.textToSpeech.convert('voice', { text: mark('text'), modelId: 'eleven_multilingual_v2' }, once).then(() => undefined),
  'textToSpeech.stream': (mark) => client.textToSpeech.stream('voice', { text: mark('text') }, once).then(() => undefined),
  'speechToText.convert': (mark) =>
    client.speechToText
      .convert({ modelId: 'scribe_v1', file: new Blob([mark('file')], { type: 'audio/wav' }) }, once)
      .then(() => undefined),
  'textToDialogue.convert': (mark) =>
    client.textToDialogue.convert({ inputs: [{ text: mark('inputs.text'), voiceId: 'voice' }] }, once).then(() => undefined),
};
