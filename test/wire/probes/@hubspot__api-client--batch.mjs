import { Client } from '@hubspot/api-client';
import { settled } from '../provoked.mjs';

const client = new Client({ accessToken: 'none' });

export const calls = {
  'crm.contacts.batchApi.read': (mark) =>
    settled(
      client.crm.contacts.batchApi.read({
        inputs: [{ id: mark('inputs.id') }],
        idProperty: 'email',
        properties: ['email'],
        propertiesWithHistory: [],
      }),
    ).then(() => undefined),
};
