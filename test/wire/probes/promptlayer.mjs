import { PromptLayer } from 'promptlayer';
import { settled } from '../provoked.mjs';

const client = new PromptLayer({ apiKey: 'none' });
export const answers = [{ host: 'api.promptlayer.com', path: '/', body: { success: true, request_id: 1 } }];

export const calls = {
  run: (mark) => settled(client.run({ promptName: 'note', inputVariables: { note: mark('inputVariables') } })).then(() => undefined),
  logRequest: (mark) =>
    settled(
      client.logRequest({
        provider: 'openai',
        model: 'gpt-5',
        input: { type: 'completion', content: [{ type: 'text', text: mark('input') }] },
        output: { type: 'completion', content: [{ type: 'text', text: mark('output') }] },
        request_start_time: Date.now(),
        request_end_time: Date.now(),
      }),
    ).then(() => undefined),
  'track.metadata': (mark) => settled(client.track.metadata({ request_id: 1, metadata: { name: mark('metadata') } })).then(() => undefined),
};
