// browser
import { initializeFaro } from '@grafana/faro-web-sdk';

const faro = initializeFaro({
  url: 'https://faro-collector-prod-us-central-0.grafana.net/collect/none',
  app: { name: 'clinic' },
  batching: { enabled: false },
});

export const calls = {
  'api.pushEvent': async (mark) => void faro.api.pushEvent(mark('arg[0]'), { name: mark('arg[1].name') }),
  'api.pushError': async (mark) => void faro.api.pushError(new Error(mark('message')), { context: { name: mark('context') } }),
  'api.pushLog': async (mark) => void faro.api.pushLog([mark('arg[0]')]),
  'api.setUser, then pushEvent': async (mark) => {
    faro.api.setUser({ email: mark('email') });
    faro.api.pushEvent('seen');
  },
};
