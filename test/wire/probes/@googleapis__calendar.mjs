import { calendar, auth } from '@googleapis/calendar';
import { settled } from '../provoked.mjs';

const signedIn = new auth.OAuth2();
signedIn.setCredentials({ access_token: 'none' });
const client = calendar({ version: 'v3', auth: signedIn, retry: false });

export const calls = {
  'events.insert': (mark) =>
    settled(
      client.events.insert({ calendarId: 'primary', requestBody: { summary: mark('summary'), description: mark('description') } }),
    ).then(() => undefined),
};
