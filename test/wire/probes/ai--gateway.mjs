import { createOpenAI } from '@ai-sdk/openai';
import { createGateway, generateText, wrapLanguageModel } from 'ai';

// The gateway is asked by name, once its key stands in the environment.
process.env.AI_GATEWAY_API_KEY = 'none';
const openai = createOpenAI({ apiKey: 'none' });
const gateway = createGateway({ apiKey: 'none' });
const middleware = {
  specificationVersion: 'v4',
  transformParams: async ({ params }) => ({
    ...params,
    prompt: params.prompt.map((turn) => (turn.role === 'system' ? { ...turn, content: 'removed' } : turn)),
  }),
};
const wrapped = wrapLanguageModel({ model: openai('gpt-5'), middleware });
const ask = (model, mark) =>
  generateText({ model, system: mark('system'), prompt: mark('prompt'), maxRetries: 0 })
    .then(() => undefined)
    .catch((error) => error);

export const calls = {
  'generateText, model by name': (mark) => ask('anthropic/claude-sonnet-4.5', mark),
  'generateText, model of createGateway': (mark) => ask(gateway('openai/gpt-5'), mark),
  'generateText, middleware that overwrites the system prompt': (mark) => ask(wrapped, mark),
};
