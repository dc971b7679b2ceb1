import { createClerkClient } from '@clerk/backend';
import { settled } from '../provoked.mjs';

const clerk = createClerkClient({ secretKey: 'sk_test_none' });

export const calls = {
  'users.createUser': (mark) =>
    settled(clerk.users.createUser({ emailAddress: [mark('emailAddress')], firstName: mark('firstName') })).then(() => undefined),
  'users.updateUserMetadata': (mark) =>
    settled(clerk.users.updateUserMetadata('u', { publicMetadata: { mrn: mark('publicMetadata') } })).then(() => undefined),
};
