import { HumanMessage } from '@langchain/core/messages';
import { ChatAnthropic } from '@langchain/anthropic';

process.env.LANGSMITH_TRACING = 'true';
process.env.LANGSMITH_API_KEY = 'none';
process.env.LANGCHAIN_CALLBACKS_BACKGROUND = 'false';
const model = new ChatAnthropic({ apiKey: 'none', model: 'claude-sonnet-4-5', maxRetries: 0 });
export { answers } from '../models.mjs';

export const flushMs = 4000;
export const calls = {
  'invoke(messages, config), LANGSMITH_TRACING': (mark) =>
    model
      .invoke([new HumanMessage(mark('human'))], {
        metadata: { name: mark('arg[1].metadata') },
        tags: [mark('arg[1].tags')],
        runName: mark('arg[1].runName'),
      })
      .then(() => undefined),
};
