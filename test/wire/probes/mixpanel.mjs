import Mixpanel from 'mixpanel';

const client = Mixpanel.init('none', { secret: 'none' });
const ask = (call) => new Promise((done) => call(() => done()));

export const calls = {
  track: (mark) => ask((done) => client.track(mark('arg[0]'), { distinct_id: mark('distinct_id'), name: mark('arg[1].name') }, done)),
  'people.set': (mark) => ask((done) => client.people.set(mark('arg[0]'), { name: mark('arg[1].name') }, done)),
  alias: (mark) => ask((done) => client.alias(mark('arg[0]'), mark('arg[1]'), done)),
  import: (mark) => ask((done) => client.import('seen', Date.now(), { name: mark('arg[2].name') }, done)),
};
