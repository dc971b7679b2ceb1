import { HumanMessage } from '@langchain/core/messages';
import { ChatOpenAI } from '@langchain/openai';
import { traceable } from 'langsmith/traceable';

process.env.LANGSMITH_TRACING = 'true';
process.env.LANGSMITH_API_KEY = 'none';
process.env.LANGSMITH_HIDE_INPUTS = 'true';
process.env.LANGSMITH_HIDE_OUTPUTS = 'true';
process.env.LANGCHAIN_CALLBACKS_BACKGROUND = 'false';
const model = new ChatOpenAI({ apiKey: 'none', model: 'gpt-4.1', maxRetries: 0 });
export { answers } from '../models.mjs';

export const flushMs = 4000;
export const calls = {
  'ChatOpenAI invoke(messages, config), LANGSMITH_HIDE_INPUTS': (mark) =>
    model
      .invoke([new HumanMessage(mark('human'))], {
        metadata: { name: mark('arg[1].metadata') },
        tags: [mark('arg[1].tags')],
        runName: mark('arg[1].runName'),
      })
      .then(() => undefined),
  'traceable(fn)(input), LANGSMITH_HIDE_INPUTS': async (mark) => {
    const output = mark('output');
    await traceable(async () => ({ output }), { name: 'f', metadata: { m: mark('metadata') } })({ input: mark('input') });
  },
};
