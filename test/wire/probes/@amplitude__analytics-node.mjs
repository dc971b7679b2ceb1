import { Identify, identify, init, track } from '@amplitude/analytics-node';

init('none', { flushQueueSize: 1 });

export const calls = {
  'track(name, properties, options)': (mark) =>
    track(
      mark('arg[0]'),
      { name: mark('arg[1].name') },
      { user_id: mark('arg[2].user_id'), extra: { name: mark('arg[2].extra') } },
    ).promise.then(() => undefined),
  identify: (mark) => identify(new Identify().set('name', mark('set')), { user_id: 'user-1' }).promise.then(() => undefined),
};
