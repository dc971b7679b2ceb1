import * as Sentry from '@sentry/react-native';

Sentry.init({ dsn: process.env.EXPO_PUBLIC_SENTRY });

export function crumb(category: string, data: Record<string, unknown> = {}) {
  Sentry.addBreadcrumb({ category, data });
}

export function capture(e: unknown, extra: Record<string, unknown> = {}) {
  Sentry.captureException(e, { extra });
}
