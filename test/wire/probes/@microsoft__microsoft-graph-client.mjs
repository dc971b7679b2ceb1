import { Client } from '@microsoft/microsoft-graph-client';
import { settled } from '../provoked.mjs';

const client = Client.init({ authProvider: (done) => done(null, 'none') });

export const calls = {
  'api.post': (mark) =>
    settled(
      client.api('/me/sendMail').post({
        message: { subject: mark('subject'), body: { content: mark('body') }, toRecipients: [{ emailAddress: { address: mark('to') } }] },
      }),
    ).then(() => undefined),
  'api.patch': (mark) => settled(client.api('/me/events/1').patch({ subject: mark('subject') })).then(() => undefined),
};
