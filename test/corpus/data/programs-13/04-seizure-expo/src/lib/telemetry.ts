import { Mixpanel } from 'mixpanel-react-native';
import * as Sentry from '@sentry/react-native';
import { Platform } from 'react-native';

const mixpanel = new Mixpanel(process.env.EXPO_PUBLIC_MIXPANEL_TOKEN!, false);

class Telemetry {
  private queue: [string, object][] = [];
  private started = false;

  async start() {
    await mixpanel.init();
    this.started = true;
    mixpanel.registerSuperProperties({ platform: Platform.OS, version: Platform.Version }); // safe
    this.queue.forEach(([name, props]) => mixpanel.track(name, props as Record<string, unknown>)); // leak: analytics
    this.queue = [];
  }

  screen(name: string) {
    if (!this.started) return;
    mixpanel.track('screen', { name }); // safe
  }

  event(name: string, props: object = {}) {
    if (!this.started) {
      this.queue.push([name, props]);
      return;
    }
    mixpanel.track(name, { ...props, at: Date.now() }); // leak: analytics
  }

  setting(key: 'darkMode' | 'haptics' | 'language', value: string | boolean) {
    mixpanel.track('setting', { key, value }); // safe
  }

  problem(where: string, err: unknown) {
    Sentry.addBreadcrumb({ category: 'ui', message: where, level: 'info' }); // safe
    Sentry.captureException(err);
  }
}

export const telemetry = new Telemetry();

export function initSentry() {
  Sentry.init({ dsn: process.env.EXPO_PUBLIC_SENTRY_DSN, enableAutoSessionTracking: true });
  Sentry.setTag('platform', Platform.OS); // safe
}
