import { VapiClient } from '@vapi-ai/server-sdk';
import { settled } from '../provoked.mjs';

const client = new VapiClient({ token: 'none' });

export const calls = {
  'calls.create': (mark) =>
    settled(
      client.calls.create({
        assistantId: 'a',
        customer: { number: mark('customer.number'), name: mark('customer.name') },
        assistantOverrides: { variableValues: { name: mark('variableValues') } },
      }),
    ).then(() => undefined),
};
