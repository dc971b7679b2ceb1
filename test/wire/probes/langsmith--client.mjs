import { Client, RunTree } from 'langsmith';
import { traceable } from 'langsmith/traceable';
import { wrapOpenAI } from 'langsmith/wrappers';
import OpenAI from 'openai';

process.env.LANGSMITH_TRACING = 'true';
const options = { apiKey: 'none', apiUrl: 'https://api.smith.langchain.com', autoBatchTracing: false };
const hidden = new Client({ ...options, hideInputs: true, hideOutputs: true });
const emptied = new Client({ ...options, hideInputs: () => ({}), hideOutputs: () => ({}) });
const openai = wrapOpenAI(new OpenAI({ apiKey: 'none', maxRetries: 0 }), { client: hidden });
export { answers } from '../models.mjs';

export const calls = {
  'traceable, hideInputs and hideOutputs': async (mark) => {
    const output = mark('output');
    await traceable(async () => ({ output }), { name: 'f', client: hidden, metadata: { m: mark('metadata') } })({ input: mark('input') });
    await hidden.awaitPendingTraceBatches();
  },
  'traceable, functions that hide': async (mark) => {
    const output = mark('output');
    await traceable(async () => ({ output }), { name: 'f', client: emptied, tags: [mark('tags')] })({ input: mark('input') });
    await emptied.awaitPendingTraceBatches();
  },
  'wrapOpenAI, hideInputs and hideOutputs': async (mark) => {
    await openai.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: mark('messages.content') }] });
    await hidden.awaitPendingTraceBatches();
  },
  'new RunTree, hideInputs and hideOutputs': async (mark) => {
    const run = new RunTree({ name: 'visit', client: hidden, inputs: { a: mark('inputs') }, metadata: { m: mark('metadata') } });
    await run.postRun();
    await run.end({ a: mark('end') });
    await run.patchRun();
    await hidden.awaitPendingTraceBatches();
  },
};
