import { drive, auth } from '@googleapis/drive';
import { settled } from '../provoked.mjs';

const signedIn = new auth.OAuth2();
signedIn.setCredentials({ access_token: 'none' });
const client = drive({ version: 'v3', auth: signedIn, retry: false });

export const calls = {
  'files.create': (mark) =>
    settled(client.files.create({ requestBody: { name: mark('name') }, media: { mimeType: 'text/plain', body: mark('body') } })).then(
      () => undefined,
    ),
};
