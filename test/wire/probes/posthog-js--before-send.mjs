// browser
import posthog from 'posthog-js';

posthog.init('phc_none', {
  api_host: 'https://us.i.posthog.com',
  request_batching: false,
  opt_out_useragent_filter: true,
  before_send: (event) => event && { ...event, properties: { token: event.properties.token, distinct_id: 'x' } },
});

export const calls = {
  'capture, before_send': async (mark) => void posthog.capture('visit', { name: mark('arg[1].name') }),
  'identify, before_send': async (mark) => void posthog.identify('u1', { email: mark('arg[1].email') }),
  'setPersonProperties, before_send': async (mark) => void posthog.setPersonProperties({ mrn: mark('arg[0].mrn') }),
  'captureException, before_send': async (mark) => void posthog.captureException(new Error(mark('message'))),
};
