import okta from '@okta/okta-sdk-nodejs';
import { settled } from '../provoked.mjs';

const client = new okta.Client({ orgUrl: 'https://clinic.okta.com', token: 'none' });

export const calls = {
  'userApi.createUser': (mark) =>
    settled(
      client.userApi.createUser({ body: { profile: { firstName: mark('firstName'), email: mark('email'), login: 'a@example.org' } } }),
    ).then(() => undefined),
  'userApi.updateUser': (mark) =>
    settled(client.userApi.updateUser({ userId: 'u', user: { profile: { firstName: mark('firstName') } } })).then(() => undefined),
};
