import { PostHog } from 'posthog-node';

const client = new PostHog('phc_none');
const flushed = (mark, call) => {
  call(mark);
  return client.flush();
};

export const calls = {
  identify: (mark) => flushed(mark, () => client.identify({ distinctId: mark('distinctId'), properties: { name: mark('properties') } })),
  alias: (mark) => flushed(mark, () => client.alias({ distinctId: mark('distinctId'), alias: mark('alias') })),
  groupIdentify: (mark) =>
    flushed(mark, () =>
      client.groupIdentify({ groupType: 'clinic', groupKey: mark('groupKey'), properties: { name: mark('properties') } }),
    ),
  captureImmediate: (mark) => client.captureImmediate({ distinctId: 'd', event: mark('event'), properties: { name: mark('properties') } }),
};
