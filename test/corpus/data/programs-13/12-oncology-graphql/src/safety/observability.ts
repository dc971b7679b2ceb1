import pino from 'pino';
import * as Sentry from '@sentry/node';
import { PostHog } from 'posthog-node';

export const logger = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  redact: { paths: ['patient', '*.fullName', '*.mrn', '*.birthDate', 'variables', 'notes'], censor: '[REDACTED]' },
});

Sentry.init({
  dsn: process.env.SENTRY_DSN,
  sendDefaultPii: false,
  beforeSend(event) {
    return { event_id: event.event_id, level: event.level, message: 'server error', tags: { release: event.release ?? '' } };
  },
  beforeBreadcrumb: () => null,
});

const posthog = new PostHog(process.env.POSTHOG_KEY!, { host: 'https://eu.posthog.com' });

export function countFeature(feature: 'board_opened' | 'vote_cast' | 'export_requested', staffId: string) {
  posthog.capture({ distinctId: staffId, event: feature }); // safe
}

export function countRows(feature: string, n: number) {
  posthog.capture({ distinctId: 'system', event: feature, properties: { n } }); // safe
}

export function fail(err: unknown, ref: string) {
  Sentry.captureException(err, { tags: { ref } }); // safe
  logger.error({ ref, name: (err as Error)?.name }, 'failed'); // safe
}

/** Append-only audit trail: who, when, which record. */
export function audit(staffId: string, action: 'read' | 'write' | 'ai', recordId: string) {
  logger.info({ audit: true, staffId, action, recordId, at: new Date().toISOString() }, 'audit'); // safe
}
