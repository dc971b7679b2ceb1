import pino from 'pino';
import * as Sentry from '@sentry/node';
import { Counter, Histogram } from 'prom-client';

export const logger = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  redact: { paths: ['patient', 'appointment.reason', 'body', 'req.body', 'err.message'], censor: '[redacted]' },
});

Sentry.init({
  dsn: process.env.SENTRY_DSN,
  sendDefaultPii: false,
  beforeBreadcrumb: () => null,
  beforeSend(event) {
    delete event.user;
    delete event.extra;
    delete event.contexts;
    delete event.request;
    delete event.message;
    event.breadcrumbs = [];
    event.exception?.values?.forEach((v) => { v.value = 'redacted'; });
    return event;
  },
});

export const bookings = new Counter({ name: 'bookings_total', help: 'booked appointments', labelNames: ['department'] });
export const latency = new Histogram({ name: 'http_ms', help: 'latency', labelNames: ['route', 'status'] });

export function report(err: unknown, reference: string) {
  Sentry.captureException(err, { tags: { reference } }); // safe
  logger.error({ reference, type: (err as Error).name }, 'failed'); // safe
}
