import { docs, auth } from '@googleapis/docs';
import { settled } from '../provoked.mjs';

const signedIn = new auth.OAuth2();
signedIn.setCredentials({ access_token: 'none' });
const client = docs({ version: 'v1', auth: signedIn, retry: false });

export const calls = {
  'documents.batchUpdate': (mark) =>
    settled(
      client.documents.batchUpdate({
        documentId: 'd',
        requestBody: { requests: [{ insertText: { location: { index: 1 }, text: mark('text') } }] },
      }),
    ).then(() => undefined),
};
