import Anthropic from '@anthropic-ai/sdk';

process.env.ANTHROPIC_LOG = 'debug';
const client = new Anthropic({ apiKey: 'none', maxRetries: 0 });
const told = new Anthropic({ apiKey: 'none', maxRetries: 0, logLevel: 'info' });
export { answers } from '../models.mjs';
const talk = (client, mark) =>
  client.messages
    .create({
      model: 'claude-sonnet-4-5',
      max_tokens: 10,
      system: mark('system'),
      messages: [{ role: 'user', content: mark('messages.content') }],
    })
    .then(() => undefined);

export const calls = {
  'messages.create, ANTHROPIC_LOG debug': (mark) => talk(client, mark),
  'messages.create, logLevel info': (mark) => talk(told, mark),
};
