import { Mistral } from '@mistralai/mistralai';

const client = new Mistral({ apiKey: 'none' });

export const calls = {
  'chat.complete': (mark) =>
    client.chat
      .complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: mark('messages.content') }] })
      .catch((error) => error),
  'embeddings.create': (mark) => client.embeddings.create({ model: 'mistral-embed', inputs: [mark('inputs')] }).catch((error) => error),
};
