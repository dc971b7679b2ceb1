import { OpenAI, OpenAIEmbedding } from '@llamaindex/openai';

const llm = new OpenAI({ apiKey: 'none', model: 'gpt-4o', maxRetries: 0 });
const embedding = new OpenAIEmbedding({ apiKey: 'none', maxRetries: 0 });
const or = (call) => call.then(() => undefined).catch((error) => error);

export const calls = {
  chat: (mark) => or(llm.chat({ messages: [{ role: 'user', content: mark('messages.content') }] })),
  complete: (mark) => or(llm.complete({ prompt: mark('prompt') })),
  getTextEmbedding: (mark) => or(embedding.getTextEmbedding(mark('arg[0]'))),
};
