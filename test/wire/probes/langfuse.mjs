import { Langfuse } from 'langfuse';

const client = new Langfuse({ publicKey: 'pk', secretKey: 'sk', flushAt: 1 });
const masked = new Langfuse({ publicKey: 'pk', secretKey: 'sk', flushAt: 1, mask: () => 'removed' });

export const calls = {
  trace: async (mark) => {
    client.trace({
      name: mark('name'),
      userId: mark('userId'),
      input: mark('input'),
      output: mark('output'),
      metadata: { a: mark('metadata') },
    });
    await client.flushAsync();
  },
  'trace.generation': async (mark) => {
    client.trace({ name: 't' }).generation({ name: 'g', input: [{ role: 'user', content: mark('input') }], output: mark('output') });
    await client.flushAsync();
  },
  score: async (mark) => {
    client.score({ traceId: 't', name: 's', value: 1, comment: mark('comment') });
    await client.flushAsync();
  },
  'trace, mask': async (mark) => {
    masked.trace({ name: mark('name'), userId: mark('userId'), input: mark('input'), metadata: { a: mark('metadata') } });
    await masked.flushAsync();
  },
};
