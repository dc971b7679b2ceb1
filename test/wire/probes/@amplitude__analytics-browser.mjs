// browser
import * as amplitude from '@amplitude/analytics-browser';

amplitude.init('none', { flushQueueSize: 1, flushIntervalMillis: 10, autocapture: { elementInteractions: true, pageViews: true } });

export const calls = {
  track: (mark) => amplitude.track(mark('arg[0]'), { name: mark('arg[1].name') }).promise,
  'Identify.set': (mark) => amplitude.identify(new amplitude.Identify().set('mrn', mark('arg[1]'))).promise,
  setUserId: async (mark) => {
    amplitude.setUserId(mark('arg[0]'));
    await amplitude.track('visit').promise;
  },
};
