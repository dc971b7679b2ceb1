import { chat, auth } from '@googleapis/chat';
import { settled } from '../provoked.mjs';

const signedIn = new auth.OAuth2();
signedIn.setCredentials({ access_token: 'none' });
const client = chat({ version: 'v1', auth: signedIn, retry: false });

export const calls = {
  'spaces.messages.create': (mark) =>
    settled(client.spaces.messages.create({ parent: 'spaces/s', requestBody: { text: mark('text') } })).then(() => undefined),
};
