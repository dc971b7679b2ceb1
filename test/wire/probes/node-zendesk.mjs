import nodezendesk from 'node-zendesk';
import { settled } from '../provoked.mjs';

const { createClient } = nodezendesk;
const client = createClient({ username: 'a@example.org', token: 'none', subdomain: 'clinic' });

export const calls = {
  'tickets.create': (mark) =>
    settled(client.tickets.create({ ticket: { subject: mark('subject'), comment: { body: mark('comment.body') } } })).then(() => undefined),
  'tickets.update': (mark) =>
    settled(client.tickets.update(1, { ticket: { comment: { body: mark('comment.body') } } })).then(() => undefined),
  'users.create': (mark) => settled(client.users.create({ user: { name: mark('name'), email: mark('email') } })).then(() => undefined),
};
