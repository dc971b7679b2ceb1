import { SessionsClient } from '@google-cloud/dialogflow-cx';
import { account, tokens } from '../google.mjs';
import { settled } from '../provoked.mjs';

const client = new SessionsClient({ ...account, fallback: true });
export const answers = tokens;

export const calls = {
  detectIntent: (mark) =>
    settled(
      client.detectIntent({
        session: 'projects/clinic/locations/global/agents/a/sessions/s',
        queryInput: { text: { text: mark('queryInput.text') }, languageCode: 'en' },
      }),
    ).then(() => undefined),
};
