import { ZepClient } from '@getzep/zep-cloud';

const client = new ZepClient({ apiKey: 'none' });
const or = (call) => call.then(() => undefined).catch((error) => error);

export const calls = {
  'thread.addMessages': (mark) =>
    or(client.thread.addMessages('t', { messages: [{ role: 'user', name: mark('messages.name'), content: mark('messages.content') }] })),
  'graph.add': (mark) => or(client.graph.add({ userId: 'u', type: 'text', data: mark('data') })),
  'graph.search': (mark) => or(client.graph.search({ userId: 'u', query: mark('query') })),
  'user.add': (mark) => or(client.user.add({ userId: 'u', email: `${mark('email')}@example.org`, firstName: mark('firstName') })),
};
