import { Client } from 'langsmith';
import { traceable } from 'langsmith/traceable';

process.env.LANGSMITH_TRACING = 'true';
process.env.LANGSMITH_API_KEY = 'none';
const client = new Client({ apiKey: 'none', apiUrl: 'https://api.smith.langchain.com', autoBatchTracing: false });
const hidden = new Client({ apiKey: 'none', apiUrl: 'https://api.smith.langchain.com', autoBatchTracing: false, hideInputs: true });

export const calls = {
  'traceable(fn)(input)': async (mark) => {
    const output = mark('output');
    await traceable(async () => ({ output }), { name: 'f', client, metadata: { m: mark('metadata') } })({ input: mark('input') });
    await client.awaitPendingTraceBatches();
  },
  'traceable, hideInputs': async (mark) => {
    const output = mark('output');
    await traceable(async () => ({ output }), { name: 'f', client: hidden, metadata: { m: mark('metadata') } })({ input: mark('input') });
    await hidden.awaitPendingTraceBatches();
  },
  'traceable, function throws': async (mark) => {
    const message = mark('error.message');
    await traceable(
      async () => {
        throw new Error(message);
      },
      { name: 'f', client: hidden },
    )('x').catch(() => undefined);
    await hidden.awaitPendingTraceBatches();
  },
  createFeedback: (mark) =>
    client
      .createFeedback('00000000-0000-4000-8000-000000000000', 'k', { comment: mark('comment'), value: mark('value') })
      .then(() => undefined),
};
