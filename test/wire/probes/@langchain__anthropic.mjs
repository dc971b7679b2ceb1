import { ChatAnthropic } from '@langchain/anthropic';

const model = new ChatAnthropic({ apiKey: 'none', model: 'claude-sonnet-4-5', maxRetries: 0 });

export const calls = {
  invoke: (mark) =>
    model
      .invoke([
        ['system', mark('system')],
        ['human', mark('human')],
      ])
      .then(() => undefined)
      .catch((error) => error),
};
