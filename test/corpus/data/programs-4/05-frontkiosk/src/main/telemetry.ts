import * as Sentry from '@sentry/electron/main';
import Mixpanel from 'mixpanel';
import log from 'electron-log/main';

Sentry.init({ dsn: process.env.SENTRY_DSN });
const mixpanel = Mixpanel.init(process.env.MIXPANEL_TOKEN ?? '');

log.transports.file.maxSize = 5 * 1024 * 1024;
log.transports.file.level = 'info';

export function usage(event: string, props: Record<string, string | number | boolean> = {}) {
  mixpanel.track(event, { distinct_id: process.env.KIOSK_ID, ...props });
}

export function crumb(message: string, data?: Record<string, unknown>) {
  Sentry.addBreadcrumb({ category: 'kiosk', message, data });
}

export function fail(error: unknown, context: Record<string, unknown> = {}) {
  log.error(error instanceof Error ? error.name : 'unknown');
  Sentry.captureException(error, { extra: context });
}

export { log };
