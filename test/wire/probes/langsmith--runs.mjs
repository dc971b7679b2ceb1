import { Client, RunTree } from 'langsmith';

process.env.LANGSMITH_TRACING = 'true';
const client = new Client({ apiKey: 'none', apiUrl: 'https://api.smith.langchain.com', autoBatchTracing: false });

export const calls = {
  'new RunTree, end': async (mark) => {
    const run = new RunTree({ name: mark('name'), client, inputs: { a: mark('inputs') }, extra: { metadata: { a: mark('metadata') } } });
    await run.postRun();
    await run.end({ a: mark('end') });
    await run.patchRun();
    await client.awaitPendingTraceBatches();
  },
  createChild: async (mark) => {
    const run = new RunTree({ name: 'visit', client });
    await run.postRun();
    const child = run.createChild({ name: 'note', inputs: { a: mark('inputs') } });
    await child.postRun();
    await client.awaitPendingTraceBatches();
  },
};
