import { Analytics } from '@customerio/cdp-analytics-node';
import Statsig from 'statsig-node';

const cio = new Analytics({ writeKey: process.env.CIO_KEY ?? '' });

export function trait(userId: string, traits: Record<string, unknown>) {
  cio.identify({ userId, traits });
}

export function event(userId: string, name: string, properties: Record<string, unknown> = {}) {
  cio.track({ userId, event: name, properties });
}

export function gate(userId: string, name: string) {
  return Statsig.checkGateSync({ userID: userId }, name);
}
