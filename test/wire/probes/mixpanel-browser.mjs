// browser
/* global window */
import mixpanel from 'mixpanel-browser';

mixpanel.init('none', { batch_requests: false, api_transport: 'XHR', track_pageview: true });

export const calls = {
  track: async (mark) => void mixpanel.track(mark('arg[0]'), { name: mark('arg[1].name') }),
  'people.set': async (mark) => {
    mixpanel.identify('u1');
    mixpanel.people.set({ mrn: mark('arg[0].mrn') });
  },
  'register, then track': async (mark) => {
    mixpanel.register({ clinic: mark('register') });
    mixpanel.track('visit');
  },
  track_pageview: async (mark) => {
    window.history.replaceState({}, '', `/visits?name=${mark('query of the page')}`);
    window.document.title = mark('title of the page');
    mixpanel.track_pageview();
  },
  'track_pageview(properties)': async (mark) => void mixpanel.track_pageview({ name: mark('arg[0].name') }),
};
