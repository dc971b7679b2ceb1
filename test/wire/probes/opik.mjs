import { Opik } from 'opik';

const client = new Opik({ apiKey: 'none', workspaceName: 'clinic' });

export const flushMs = 3000;
export const calls = {
  trace: async (mark) => {
    const trace = client.trace({
      name: mark('name'),
      input: { a: mark('input') },
      output: { a: mark('output') },
      metadata: { a: mark('metadata') },
    });
    trace.end();
    await client.flush();
  },
  'trace.span': async (mark) => {
    const trace = client.trace({ name: 'visit' });
    trace.span({ name: 'note', type: 'llm', input: { a: mark('input') } }).end();
    trace.update({ output: { a: mark('update.output') } });
    trace.end();
    await client.flush();
  },
};
