import { Analytics } from '@segment/analytics-node';

const analytics = new Analytics({ writeKey: 'none', flushAt: 1 });
const ask = (call) => new Promise((done) => call(() => done()));

export const calls = {
  track: (mark) =>
    ask((done) =>
      analytics.track(
        { userId: mark('userId'), event: mark('event'), properties: { name: mark('properties') }, context: { ip: mark('context') } },
        done,
      ),
    ),
  identify: (mark) => ask((done) => analytics.identify({ userId: 'u', traits: { name: mark('traits') } }, done)),
  group: (mark) => ask((done) => analytics.group({ userId: 'u', groupId: mark('groupId'), traits: { name: mark('traits') } }, done)),
  page: (mark) => ask((done) => analytics.page({ userId: 'u', name: mark('name'), properties: { url: mark('properties.url') } }, done)),
};
