import stytch from 'stytch';
import { settled } from '../provoked.mjs';

const client = new stytch.Client({ project_id: 'project-live-00000000-0000-4000-8000-000000000000', secret: 'none' });

export const calls = {
  'users.create': (mark) =>
    settled(client.users.create({ email: mark('email'), name: { first_name: mark('name') } })).then(() => undefined),
  'users.update': (mark) => settled(client.users.update({ user_id: 'u', name: { first_name: mark('name') } })).then(() => undefined),
};
