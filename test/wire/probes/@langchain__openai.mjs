import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';

const model = new ChatOpenAI({ apiKey: 'none', model: 'gpt-4.1', maxRetries: 0 });
export const answers = [
  {
    path: '/v1/chat/completions',
    body: { id: 'c', choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'ok' } }] },
  },
  { path: '/v1/embeddings', body: { data: [{ embedding: [0] }] } },
];

export const calls = {
  'invoke(messages)': (mark) =>
    model
      .invoke([new SystemMessage(mark('system')), new HumanMessage(mark('human'))], {
        metadata: { name: mark('metadata') },
        tags: [mark('tags')],
      })
      .then(() => undefined),
  'prompt.pipe(model).invoke': (mark) =>
    ChatPromptTemplate.fromTemplate('{note}')
      .pipe(model)
      .invoke({ note: mark('note'), unused: mark('unused variable') })
      .then(() => undefined),
  embedQuery: (mark) => new OpenAIEmbeddings({ apiKey: 'none', maxRetries: 0 }).embedQuery(mark('arg[0]')).then(() => undefined),
};
