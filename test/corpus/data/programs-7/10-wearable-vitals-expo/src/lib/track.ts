import * as amplitude from '@amplitude/analytics-react-native';
import * as Sentry from '@sentry/react-native';

export const start = () => {
  amplitude.init(process.env.EXPO_PUBLIC_AMPLITUDE!);
  Sentry.init({ dsn: process.env.EXPO_PUBLIC_SENTRY, tracesSampleRate: 0.1 });
};

export const track = (name: string, props?: Record<string, unknown>) => {
  amplitude.track(name, props); // leak: analytics
};

export const tap = (button: string) => {
  amplitude.track('tap', { button }); // safe
};

export const crumb = (message: string) => Sentry.addBreadcrumb({ category: 'sync', message }); // leak: error_monitor
