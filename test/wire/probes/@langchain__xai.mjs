import { ChatXAI } from '@langchain/xai';
import { settled } from '../provoked.mjs';

const model = new ChatXAI({ apiKey: 'none', model: 'grok-4', maxRetries: 0 });

export const calls = {
  invoke: (mark) =>
    settled(
      model.invoke([
        ['system', mark('system')],
        ['human', mark('human')],
      ]),
    ).then(() => undefined),
  'invoke(text)': (mark) => settled(model.invoke(mark('arg[0]'))).then(() => undefined),
};
