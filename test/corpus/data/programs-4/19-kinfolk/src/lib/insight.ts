import mixpanel from 'mixpanel-browser';
import Tracker from '@openreplay/tracker';

const tracker = new Tracker({ projectKey: import.meta.env.VITE_OPENREPLAY });

export function startInsight(userId: string) {
  mixpanel.init(import.meta.env.VITE_MIXPANEL, { persistence: 'localStorage' });
  mixpanel.identify(userId);
  tracker.start();
}

export function did(what: string, details?: Record<string, unknown>) {
  mixpanel.track(what, details);
}

export function marker(key: string, payload: unknown) {
  tracker.event(key, payload);
}
