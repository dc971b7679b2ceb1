import { SessionsClient } from '@google-cloud/dialogflow';
import { account, tokens } from '../google.mjs';
import { settled } from '../provoked.mjs';

const client = new SessionsClient({ ...account, fallback: true });
export const answers = tokens;

export const calls = {
  detectIntent: (mark) =>
    settled(
      client.detectIntent({
        session: 'projects/clinic/agent/sessions/s',
        queryInput: { text: { text: mark('queryInput.text'), languageCode: 'en' } },
      }),
    ).then(() => undefined),
};
