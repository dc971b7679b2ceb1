import { gmail, auth } from '@googleapis/gmail';
import { settled } from '../provoked.mjs';

const signedIn = new auth.OAuth2();
signedIn.setCredentials({ access_token: 'none' });
const client = gmail({ version: 'v1', auth: signedIn, retry: false });

export const calls = {
  'users.messages.send': (mark) =>
    settled(
      client.users.messages.send({
        userId: 'me',
        requestBody: { raw: Buffer.from(`Subject: after the visit\r\n\r\n${mark('raw')}\r\n`).toString('base64url') },
      }),
    ).then(() => undefined),
  'users.drafts.create': (mark) =>
    settled(
      client.users.drafts.create({
        userId: 'me',
        requestBody: { message: { raw: Buffer.from(`Subject: after the visit\r\n\r\n${mark('raw')}\r\n`).toString('base64url') } },
      }),
    ).then(() => undefined),
};
