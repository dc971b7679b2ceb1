import { Client } from 'langsmith';
import { wrapOpenAI } from 'langsmith/wrappers';
import OpenAI from 'openai';

process.env.LANGSMITH_TRACING = 'true';
const tracer = new Client({ apiKey: 'none', apiUrl: 'https://api.smith.langchain.com', autoBatchTracing: false });
const client = wrapOpenAI(new OpenAI({ apiKey: 'none', maxRetries: 0 }), { client: tracer });
export const answers = [
  {
    host: 'api.openai.com',
    path: '/',
    body: { id: 'c', object: 'chat.completion', choices: [{ index: 0, message: { role: 'assistant', content: 'ok' } }] },
  },
];

export const calls = {
  'chat.completions.create': async (mark) => {
    await client.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: mark('messages.content') }] });
    await tracer.awaitPendingTraceBatches();
  },
};
