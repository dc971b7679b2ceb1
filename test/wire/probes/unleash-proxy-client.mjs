// browser
import { UnleashClient } from 'unleash-proxy-client';

const client = new UnleashClient({
  url: 'https://app.unleash-hosted.com/clinic/api/frontend',
  clientKey: 'none',
  appName: 'clinic',
  disableMetrics: true,
});

export const calls = {
  updateContext: async (mark) => {
    await client.start();
    await client.updateContext({ userId: mark('userId'), properties: { name: mark('properties') } });
  },
};
