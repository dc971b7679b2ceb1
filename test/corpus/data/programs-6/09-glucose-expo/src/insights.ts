import * as amplitude from '@amplitude/analytics-react-native';
import * as Sentry from '@sentry/react-native';
import type { Profile, Reading } from './types';

amplitude.init(process.env.EXPO_PUBLIC_AMPLITUDE_KEY!);

Sentry.init({ dsn: process.env.EXPO_PUBLIC_SENTRY_DSN, sendDefaultPii: false }); // safe

export const Insight = {
  screen: (name: string) => amplitude.track('screen', { name }),
  event: (name: string, props?: object) => amplitude.track(name, props),
  traits(p: Profile) {
    const id = new amplitude.Identify();
    id.set('diabetes_type', String(p.diabetesType));
    id.set('full_name', p.name);
    amplitude.identify(id); // leak: analytics
  },
};

export function guard<T>(what: string, fn: () => T, context?: Reading): T | undefined {
  try {
    return fn();
  } catch (e) {
    Sentry.withScope((scope) => {
      scope.setTag('what', what); // safe
      if (context) scope.setExtra('reading', context); // leak: error_monitor
      Sentry.captureException(e);
    });
    return undefined;
  }
}
