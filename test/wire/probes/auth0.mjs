import { ManagementClient } from 'auth0';
import { settled } from '../provoked.mjs';

const client = new ManagementClient({ domain: 'clinic.auth0.com', token: 'none' });

export const calls = {
  'users.create': (mark) =>
    settled(client.users.create({ connection: 'c', email: mark('email'), user_metadata: { mrn: mark('user_metadata') } })).then(
      () => undefined,
    ),
  'users.update': (mark) =>
    settled(client.users.update('auth0|1', { user_metadata: { mrn: mark('user_metadata') } })).then(() => undefined),
};
