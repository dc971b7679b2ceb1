// browser
import { newTracker, trackPageView, trackSelfDescribingEvent, trackStructEvent, setUserId } from '@snowplow/browser-tracker';

newTracker('sp', 'https://clinic.snowplow.com', { appId: 'clinic', bufferSize: 1 });

export const calls = {
  trackStructEvent: async (mark) =>
    void trackStructEvent({ category: 'visit', action: mark('action'), label: mark('label'), property: mark('property') }),
  trackSelfDescribingEvent: async (mark) =>
    void trackSelfDescribingEvent({ event: { schema: 'iglu:org.example/visit/jsonschema/1-0-0', data: { name: mark('data') } } }),
  'setUserId, trackPageView': async (mark) => {
    setUserId(mark('setUserId'));
    trackPageView({ title: mark('title') });
  },
};
