import Analytics from '@rudderstack/rudder-sdk-node';

const analytics = new Analytics('none', { dataPlaneUrl: 'https://plane.example.org', flushAt: 1 });
const ask = (call) => new Promise((done) => call(() => done()));

export const calls = {
  track: (mark) =>
    ask((done) => analytics.track({ userId: mark('userId'), event: mark('event'), properties: { name: mark('properties') } }, done)),
  identify: (mark) => ask((done) => analytics.identify({ userId: 'u', traits: { name: mark('traits') } }, done)),
};
