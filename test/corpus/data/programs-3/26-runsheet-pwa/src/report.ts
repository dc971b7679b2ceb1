import Honeybadger from '@honeybadger-io/js';
import log from 'loglevel';

Honeybadger.configure({ apiKey: import.meta.env.VITE_HB, environment: import.meta.env.MODE });
log.setLevel('debug');

export const note = log.getLogger('runsheet');

export function fault(e: unknown, context: Record<string, unknown> = {}) {
  Honeybadger.notify(e as Error, { context });
}
