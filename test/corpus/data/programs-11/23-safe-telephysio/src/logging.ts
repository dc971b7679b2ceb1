import pino from 'pino';
import * as Sentry from '@sentry/node';
import { createHmac } from 'node:crypto';

const SENSITIVE = ['fullName', 'birthDate', 'phone', 'email', 'diagnosis', 'painNotes', 'medications'];

export const logger = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  redact: {
    paths: [...SENSITIVE, ...SENSITIVE.map((f) => `*.${f}`), 'req.headers.authorization', 'req.headers.cookie'],
    censor: '[redacted]',
  },
});

Sentry.init({
  dsn: process.env.SENTRY_DSN,
  sendDefaultPii: false,
  beforeSend(event) {
    delete event.user;
    delete event.extra;
    if (event.request) event.request = { method: event.request.method };
    return event;
  },
  beforeBreadcrumb: (b) => (b.category === 'console' ? null : b),
});

export const fingerprint = (value: string) => createHmac('sha256', process.env.HASH_KEY!).update(value).digest('hex').slice(0, 16);
export const mask = (value: string) => value.replace(/.(?=.{2})/g, '*');

export function capture(err: unknown, tags: Record<string, string> = {}) {
  Sentry.captureException(err, { tags }); // safe
}
