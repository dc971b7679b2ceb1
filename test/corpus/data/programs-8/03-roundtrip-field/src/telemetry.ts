import * as amplitude from '@amplitude/analytics-react-native';
import * as Sentry from '@sentry/react-native';

export const telemetry = {
  init(): void {
    amplitude.init(process.env.EXPO_PUBLIC_AMPLITUDE_KEY!);
    Sentry.init({ dsn: process.env.EXPO_PUBLIC_SENTRY_DSN, sendDefaultPii: false });
  },
  track(name: string, props?: Record<string, unknown>): void {
    amplitude.track(name, props);
  },
  crumb(message: string, data?: Record<string, unknown>): void {
    Sentry.addBreadcrumb({ category: 'field', message, data });
  },
};
