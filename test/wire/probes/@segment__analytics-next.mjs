// browser
/* global document, window */
import { AnalyticsBrowser } from '@segment/analytics-next';

const analytics = AnalyticsBrowser.load({ writeKey: 'none', cdnSettings: { integrations: { 'Segment.io': { apiKey: 'none' } } } });

export const calls = {
  track: async (mark) => void (await analytics.track(mark('arg[0]'), { name: mark('arg[1].name') })),
  identify: async (mark) => void (await analytics.identify(mark('arg[0]'), { email: mark('arg[1].email') })),
  group: async (mark) => void (await analytics.group(mark('arg[0]'), { name: mark('arg[1].name') })),
  page: async (mark) => {
    window.history.replaceState({}, '', `/visits?name=${mark('query of the page')}`);
    document.title = mark('title of the page');
    await analytics.page(mark('arg[0]'), { note: mark('arg[1].note') });
  },
};
