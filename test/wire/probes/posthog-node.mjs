import { PostHog } from 'posthog-node';

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
    client.captureException(
      Object.assign(new Error(mark('message')), { body: mark('own property'), cause: new Error(mark('cause')) }),
      'u',
      { name: mark('properties') },
    );
    await client.flush();
  },
  getFeatureFlag: async (mark) => void (await client.getFeatureFlag('flag', 'u', { personProperties: { mail: mark('personProperties') } })),
};
