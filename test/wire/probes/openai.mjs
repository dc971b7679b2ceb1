import OpenAI from 'openai';

const client = new OpenAI({ apiKey: 'none', maxRetries: 0 });
const completion = { id: 'c', object: 'chat.completion', choices: [{ index: 0, message: { role: 'assistant', content: 'ok' } }] };

export const answers = [
  { path: '/v1/chat/completions', body: completion },
  { path: '/v1/embeddings', body: { data: [{ embedding: [0] }] } },
  { path: '/v1/moderations', status: 400, body: { error: { message: 'not accepted' } } },
];

export const calls = {
  'chat.completions.create': (mark) =>
    client.chat.completions.create({
      model: 'gpt-5',
      messages: [{ role: 'user', content: mark('arg[0].messages.content'), name: mark('arg[0].messages.name') }],
      user: mark('arg[0].user'),
      metadata: { note: mark('arg[0].metadata') },
    }),
  'embeddings.create': (mark) => client.embeddings.create({ model: 'text-embedding-3-small', input: mark('arg[0].input') }),
  'moderations.create, refused': (mark) => client.moderations.create({ input: mark('arg[0].input') }).catch((error) => error),
  'responses.create': (mark) =>
    client.responses.create({ model: 'gpt-5', input: mark('arg[0].input'), instructions: mark('arg[0].instructions') }),
};
