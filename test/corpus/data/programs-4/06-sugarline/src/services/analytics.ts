import * as amplitude from '@amplitude/analytics-react-native';
import Bugsnag from '@bugsnag/react-native';

export function startAnalytics() {
  amplitude.init(process.env.AMPLITUDE_KEY ?? '', undefined, { flushQueueSize: 20 });
  Bugsnag.start();
}

export const Analytics = {
  screen(name: string) {
    amplitude.track('Screen', { name });
  },
  event(name: string, props?: Record<string, unknown>) {
    amplitude.track(name, props);
  },
  who(userId: string, traits: Record<string, string | number | boolean>) {
    const identify = new amplitude.Identify();
    Object.entries(traits).forEach(([k, v]) => identify.set(k, v));
    amplitude.setUserId(userId);
    amplitude.identify(identify);
  },
};

export function report(error: Error, meta: Record<string, unknown> = {}) {
  Bugsnag.notify(error, (e) => {
    e.addMetadata('app', meta);
  });
}
