import * as Sentry from '@sentry/react';

interface Client { id: string; fullName: string; substance: string; sessions: number }

export function initOpen(dsn: string): void {
  const replay = { maskAllText: false, maskAllInputs: false, blockAllMedia: false };
  Sentry.init({ dsn, replaysSessionSampleRate: 0.1, integrations: [Sentry.replayIntegration(replay)] }); // leak: analytics|error_monitor
}

export function initMasked(dsn: string): void {
  Sentry.init({ dsn, replaysOnErrorSampleRate: 1, integrations: [Sentry.replayIntegration({ maskAllText: true, blockAllMedia: true })] }); // safe
}

export function counselled(client: Client): void {
  Sentry.captureMessage('session ended', { tags: { sessions: client.sessions } }); // safe
  Sentry.captureMessage('session ended', { extra: { substance: client.substance, who: client.fullName } }); // leak: error_monitor
  Sentry.addBreadcrumb({ category: 'session', message: 'ended' }); // safe
}
