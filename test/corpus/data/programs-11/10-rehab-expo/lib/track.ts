import * as amplitude from '@amplitude/analytics-react-native';
import * as Sentry from '@sentry/react-native';

export function boot() {
  amplitude.init(process.env.EXPO_PUBLIC_AMPLITUDE!, undefined, { disableCookies: true });
  Sentry.init({ dsn: process.env.EXPO_PUBLIC_SENTRY, enableNative: true, sendDefaultPii: false });
}

type Props = Record<string, string | number | boolean | undefined>;

export const track = (event: string, props?: Props) => amplitude.track(event, props);
export const screen = (name: string) => track('screen', { name }); // safe

export function report(error: unknown, where: string, data?: object) {
  Sentry.captureException(error, { tags: { where }, extra: { ...data } });
}
