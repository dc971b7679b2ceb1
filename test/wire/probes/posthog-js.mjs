// browser
import posthog from 'posthog-js';

posthog.init('phc_none', {
  api_host: 'https://us.i.posthog.com',
  request_batching: false,
  opt_out_useragent_filter: true,
  autocapture: true,
});

export const calls = {
  capture: async (mark) => void posthog.capture(mark('arg[0]'), { name: mark('arg[1].name') }),
  identify: async (mark) => void posthog.identify(mark('arg[0]'), { email: mark('arg[1].email') }),
  setPersonProperties: async (mark) => void posthog.setPersonProperties({ mrn: mark('arg[0].mrn') }),
  'register, then capture': async (mark) => {
    posthog.register({ clinic: mark('register') });
    posthog.capture('visit');
  },
  captureException: async (mark) => void posthog.captureException(new Error(mark('message')), { note: mark('arg[1].note') }),
};
