// browser
import { RudderAnalytics } from '@rudderstack/analytics-js/bundled';

const analytics = new RudderAnalytics();
analytics.load('key', 'https://plane.example.org', { configUrl: 'https://api.rudderstack.com', plugins: ['XhrQueue'], useBeacon: false });
export const answers = [
  {
    host: 'api.rudderstack.com',
    path: '/sourceConfig',
    body: {
      source: {
        id: '1',
        name: 'clinic',
        writeKey: 'key',
        enabled: true,
        workspaceId: 'w',
        destinations: [],
        config: {},
        updatedAt: '2026-01-01',
      },
      updatedAt: '2026-01-01',
    },
  },
];

export const flushMs = 6000;
export const calls = {
  track: async (mark) => void analytics.track(mark('arg[0]'), { name: mark('arg[1].name') }),
  identify: async (mark) => void analytics.identify(mark('arg[0]'), { email: mark('arg[1].email') }),
  page: async (mark) => void analytics.page('visits', { name: mark('arg[1].name') }),
};
