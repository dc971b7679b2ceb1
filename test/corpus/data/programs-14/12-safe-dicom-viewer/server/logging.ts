import pino from 'pino';
import * as Sentry from '@sentry/node';
import type { Event } from '@sentry/node';

export const log = pino({
  name: 'dicom-gateway',
  level: process.env.LOG_LEVEL ?? 'info',
  redact: {
    paths: ['patient', 'patientName', '*.patientName', '*.patientBirthDate', 'req.body', 'req.headers.authorization'],
    remove: true,
  },
});

function scrub(event: Event): Event {
  delete event.user;
  delete event.extra;
  delete event.contexts;
  delete event.breadcrumbs;
  if (event.request) {
    delete event.request.data;
    delete event.request.query_string;
    delete event.request.cookies;
  }
  if (event.exception?.values) {
    for (const value of event.exception.values) value.value = 'redacted';
  }
  event.message = undefined;
  return event;
}

export function initMonitoring(): void {
  Sentry.init({
    dsn: process.env.SENTRY_DSN,
    sendDefaultPii: false,
    beforeSend: (event) => scrub(event) as never,
    beforeBreadcrumb: () => null,
  });
  log.info({ level: log.level }, 'monitoring ready'); // safe
}

export function reportFailure(code: string, studyId: string): void {
  Sentry.captureMessage(code); // safe
  log.error({ code, studyId }, 'operation failed'); // safe
}
