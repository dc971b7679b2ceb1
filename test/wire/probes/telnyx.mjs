import Telnyx from 'telnyx';

const client = new Telnyx({ apiKey: 'none', maxRetries: 0 });

export const calls = {
  'messages.send': (mark) => client.messages.send({ from: '+1', to: mark('to'), text: mark('text') }).then(() => undefined),
};
