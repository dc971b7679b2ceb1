import type { App } from 'vue';
import type { PiniaPluginContext } from 'pinia';
import * as Sentry from '@sentry/vue';
import mixpanel from 'mixpanel-browser';

export function installMonitoring(app: App, staff: { id: string; role: string }) {
  Sentry.init({ app, dsn: import.meta.env.VITE_SENTRY_DSN, attachProps: false }); // safe
  mixpanel.init(import.meta.env.VITE_MIXPANEL, { ip: false }); // safe
  mixpanel.identify(staff.id); // safe
  mixpanel.people.set({ role: staff.role }); // safe
  app.config.errorHandler = (err, _vm, info) => {
    Sentry.captureException(err, { tags: { info } }); // safe
  };
}

export function stateReporter({ store }: PiniaPluginContext) {
  store.$onAction(({ name, after, onError }) => {
    const t = performance.now();
    after(() => console.debug(`${store.$id}.${name} ${Math.round(performance.now() - t)}ms`)); // safe
    onError(() => {
      if (store.$id === 'patients') {
        Sentry.captureMessage(`${name} failed`, { extra: { state: (store as any).selected } }); // leak: error-monitor
      } else {
        Sentry.captureMessage(`${store.$id}.${name} failed`); // safe
      }
    });
  });
}
