import { PostHog } from 'posthog-node';
import { errorWithCause } from '../provoked.mjs';

const client = new PostHog('phc_none');

export const calls = {
  capture: async (mark) => {
    client.capture({
      distinctId: mark('distinctId'),
      event: mark('event'),
      properties: { name: mark('properties'), $set: { mail: mark('properties.$set') } },
    });
    await client.flush();
  },
  captureException: async (mark) => {
    client.captureException(errorWithCause(mark), 'u', { name: mark('properties') });
    await client.flush();
  },
  getFeatureFlag: async (mark) => void (await client.getFeatureFlag('flag', 'u', { personProperties: { mail: mark('personProperties') } })),
};
