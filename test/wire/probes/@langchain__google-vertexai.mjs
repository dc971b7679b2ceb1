import { ChatVertexAI } from '@langchain/google-vertexai';
import { account, tokens } from '../google.mjs';
import { settled } from '../provoked.mjs';

const model = new ChatVertexAI({ model: 'gemini-2.5-flash', location: 'us-central1', maxRetries: 0, authOptions: account });
export const answers = tokens;

export const calls = {
  invoke: (mark) =>
    settled(
      model.invoke([
        ['system', mark('system')],
        ['human', mark('human')],
      ]),
    ).then(() => undefined),
};
