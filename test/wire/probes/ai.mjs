import { createOpenAI } from '@ai-sdk/openai';
import { embed, generateText } from 'ai';

const openai = createOpenAI({ apiKey: 'none' });
export const answers = [
  {
    host: 'api.openai.com',
    path: '/v1/responses',
    body: {
      id: 'r',
      created_at: 1,
      model: 'gpt-5',
      output: [{ type: 'message', role: 'assistant', id: 'm', content: [{ type: 'output_text', text: 'ok', annotations: [] }] }],
      usage: { input_tokens: 1, output_tokens: 1 },
    },
  },
  { host: 'api.openai.com', path: '/v1/embeddings', body: { data: [{ embedding: [0] }], usage: { prompt_tokens: 1 } } },
];

export const calls = {
  'generateText, model of a provider': (mark) =>
    generateText({ model: openai('gpt-5'), system: mark('system'), prompt: mark('prompt'), maxRetries: 0 }).then(() => undefined),
  'generateText, model by name': (mark) =>
    generateText({ model: 'openai/gpt-5', prompt: mark('prompt'), maxRetries: 0 }).catch((error) => error),
  'embed, model of a provider': (mark) =>
    embed({ model: openai.textEmbeddingModel('text-embedding-3-small'), value: mark('value'), maxRetries: 0 }).then(() => undefined),
  'generateText, unreadable answer': (mark) =>
    generateText({ model: openai.chat('gpt-5'), prompt: mark('prompt'), maxRetries: 0 }).catch((error) => error),
};
