import { HumeClient } from 'hume';

const client = new HumeClient({ apiKey: 'none', maxRetries: 0 });

export const calls = {
  'tts.synthesizeJson': (mark) =>
    client.tts
      .synthesizeJson({ utterances: [{ text: mark('utterances.text'), description: mark('utterances.description') }] })
      .then(() => undefined)
      .catch((error) => error),
};
