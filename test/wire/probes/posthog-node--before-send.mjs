import { PostHog } from 'posthog-node';

const client = new PostHog('phc_none', { before_send: (event) => event && { ...event, properties: {} } });

export const calls = {
  'capture, before_send': async (mark) => {
    client.capture({ distinctId: mark('distinctId'), event: mark('event'), properties: { name: mark('properties') } });
    await client.flush();
  },
  'captureException, before_send': async (mark) => {
    client.captureException(new Error(mark('message')), 'u', { name: mark('properties') });
    await client.flush();
  },
  'identify, before_send': async (mark) => {
    client.identify({ distinctId: 'u', properties: { email: mark('properties') } });
    await client.flush();
  },
  'alias, before_send': async (mark) => {
    client.alias({ distinctId: 'u', alias: mark('alias') });
    await client.flush();
  },
  'getFeatureFlag, before_send': async (mark) =>
    void (await client.getFeatureFlag('flag', 'u', { personProperties: { mail: mark('personProperties') } })),
};
