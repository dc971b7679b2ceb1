import Anthropic, { toFile } from '@anthropic-ai/sdk';

const client = new Anthropic({ apiKey: 'none', maxRetries: 0 });
const ask = (text) => ({ model: 'm', max_tokens: 1, messages: [{ role: 'user', content: text }] });

export const calls = {
  'beta.messages.create': (mark) => client.beta.messages.create(ask(mark('messages.content'))),
  'messages.batches.create': (mark) =>
    client.messages.batches.create({ requests: [{ custom_id: mark('custom_id'), params: ask(mark('messages.content')) }] }),
  'beta.files.upload': async (mark) => client.beta.files.upload({ file: await toFile(Buffer.from(mark('file')), 'note.txt') }),
};
