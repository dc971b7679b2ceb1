// browser
import posthog from 'posthog-js';

posthog.init('phc_none', {
  api_host: 'https://us.i.posthog.com',
  request_batching: false,
  opt_out_useragent_filter: true,
  autocapture: true,
  property_denylist: ['name', 'email', 'mrn'],
});

export const calls = {
  'capture, property_denylist': async (mark) =>
    void posthog.capture(mark('arg[0]'), { name: mark('arg[1].name'), visit: { name: mark('nested') } }),
  'identify, property_denylist': async (mark) => void posthog.identify(mark('arg[0]'), { email: mark('arg[1].email') }),
  'setPersonProperties, property_denylist': async (mark) => void posthog.setPersonProperties({ mrn: mark('arg[0].mrn') }),
  'register, then capture, property_denylist': async (mark) => {
    posthog.register({ name: mark('register') });
    posthog.capture('visit');
  },
};
