import { init } from '@launchdarkly/node-server-sdk';

const client = init('sdk-none', { flushInterval: 1, diagnosticOptOut: true, initialReconnectDelay: 1000, allAttributesPrivate: true });
export const flushMs = 3000;

export const calls = {
  'identify, allAttributesPrivate': async (mark) => {
    client.identify({ kind: 'user', key: mark('key'), email: mark('email') });
    await client.flush().catch(() => undefined);
  },
  'track, allAttributesPrivate': async (mark) => {
    client.track('visit', { kind: 'user', key: 'u1', name: mark('arg[1].name') }, { note: mark('arg[2].note') });
    await client.flush().catch(() => undefined);
  },
};
