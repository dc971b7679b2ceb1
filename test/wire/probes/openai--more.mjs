import OpenAI, { toFile } from 'openai';

const client = new OpenAI({ apiKey: 'none', maxRetries: 0 });
const file = (text) => toFile(Buffer.from(text), 'note.txt');

export const calls = {
  'completions.create': (mark) => client.completions.create({ model: 'm', prompt: mark('prompt') }),
  'audio.transcriptions.create': async (mark) =>
    client.audio.transcriptions.create({ model: 'w', file: await file(mark('file')), prompt: mark('prompt') }),
  'audio.translations.create': async (mark) => client.audio.translations.create({ model: 'w', file: await file(mark('file')) }),
  'audio.speech.create': (mark) => client.audio.speech.create({ model: 't', voice: 'alloy', input: mark('input') }).then(() => undefined),
  'images.generate': (mark) => client.images.generate({ prompt: mark('prompt') }),
  'files.create': async (mark) => client.files.create({ purpose: 'assistants', file: await file(mark('file')) }),
  'uploads.parts.create': async (mark) => client.uploads.parts.create('u', { data: await file(mark('arg[1].data')) }),
  'vectorStores.search': (mark) => client.vectorStores.search('v', { query: mark('arg[1].query') }).then(() => undefined),
  'conversations.create': (mark) =>
    client.conversations.create({
      items: [{ type: 'message', role: 'user', content: mark('items') }],
      metadata: { name: mark('metadata') },
    }),
  'conversations.items.create': (mark) =>
    client.conversations.items.create('c', { items: [{ type: 'message', role: 'user', content: mark('arg[1].items') }] }),
  'batches.create': (mark) =>
    client.batches.create({
      completion_window: '24h',
      endpoint: '/v1/responses',
      input_file_id: 'f',
      metadata: { name: mark('metadata') },
    }),
  'beta.threads.create': (mark) => client.beta.threads.create({ messages: [{ role: 'user', content: mark('messages.content') }] }),
  'beta.threads.messages.create': (mark) => client.beta.threads.messages.create('t', { role: 'user', content: mark('arg[1].content') }),
  'beta.threads.runs.create': (mark) =>
    client.beta.threads.runs.create('t', { assistant_id: 'a', additional_instructions: mark('arg[1].additional_instructions') }),
  'beta.assistants.create': (mark) => client.beta.assistants.create({ model: 'm', instructions: mark('instructions') }),
  'fineTuning.jobs.create': (mark) =>
    client.fineTuning.jobs.create({ model: 'm', training_file: 'f', metadata: { name: mark('metadata') } }),
  'evals.runs.create': (mark) =>
    client.evals.runs.create('e', { name: mark('arg[1].name'), data_source: { type: 'jsonl', source: { type: 'file_id', id: 'f' } } }),
};
