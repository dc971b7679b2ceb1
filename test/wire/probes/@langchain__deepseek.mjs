import { ChatDeepSeek } from '@langchain/deepseek';
import { settled } from '../provoked.mjs';

const model = new ChatDeepSeek({ apiKey: 'none', model: 'deepseek-chat', maxRetries: 0 });

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
