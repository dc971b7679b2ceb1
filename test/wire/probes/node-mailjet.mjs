import Mailjet from 'node-mailjet';

const client = new Mailjet({ apiKey: 'none', apiSecret: 'none' });

export const calls = {
  'post(send).request': (mark) =>
    client
      .post('send', { version: 'v3.1' })
      .request({ Messages: [{ To: [{ Email: mark('To') }], TextPart: mark('TextPart'), Variables: { name: mark('Variables') } }] })
      .then(() => undefined),
};
