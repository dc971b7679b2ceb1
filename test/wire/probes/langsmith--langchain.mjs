import { HumanMessage } from '@langchain/core/messages';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { ChatOpenAI } from '@langchain/openai';
import { Client } from 'langsmith';

process.env.LANGSMITH_TRACING = 'true';
process.env.LANGSMITH_API_KEY = 'none';
process.env.LANGCHAIN_CALLBACKS_BACKGROUND = 'false';
void Client;
const model = new ChatOpenAI({ apiKey: 'none', model: 'gpt-4.1', maxRetries: 0 });
export const answers = [
  {
    host: 'api.openai.com',
    path: '/v1/chat/completions',
    body: { id: 'c', choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'ok' } }] },
  },
];

export const flushMs = 4000;
export const calls = {
  'ChatOpenAI invoke(messages, config)': (mark) =>
    model
      .invoke([new HumanMessage(mark('human'))], {
        metadata: { name: mark('arg[1].metadata') },
        tags: [mark('arg[1].tags')],
        runName: mark('arg[1].runName'),
      })
      .then(() => undefined),
  'prompt.pipe(model).invoke': (mark) =>
    ChatPromptTemplate.fromTemplate('{note}')
      .pipe(model)
      .invoke({ note: mark('note'), unused: mark('unused variable') })
      .then(() => undefined),
};
