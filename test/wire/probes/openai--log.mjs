import OpenAI from 'openai';
import { failed } from '../provoked.mjs';

process.env.OPENAI_LOG = 'debug';
const client = new OpenAI({ apiKey: 'none', maxRetries: 0 });
const told = new OpenAI({ apiKey: 'none', maxRetries: 0, logLevel: 'info' });
export { answers } from '../models.mjs';

export const calls = {
  'chat.completions.create, OPENAI_LOG debug': (mark) =>
    client.chat.completions
      .create({ model: 'gpt-5', messages: [{ role: 'user', content: mark('messages.content') }] })
      .then(() => undefined),
  'chat.completions.create, logLevel info': (mark) =>
    told.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: mark('messages.content') }] }).then(() => undefined),
  'responses.create, OPENAI_LOG debug': (mark) =>
    failed(client.responses.create({ model: 'gpt-5', instructions: mark('instructions'), input: mark('input') })).then(() => undefined),
  'embeddings.create, OPENAI_LOG debug': (mark) =>
    failed(client.embeddings.create({ model: 'e', input: mark('input') })).then(() => undefined),
};
