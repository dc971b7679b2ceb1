import { createClient } from '@segment/analytics-react-native';
import { AppEventsLogger } from 'react-native-fbsdk-next';

const segment = createClient({ writeKey: process.env.EXPO_PUBLIC_SEGMENT ?? '', trackAppLifecycleEvents: true });

export function hit(name: string, props: Record<string, any> = {}) {
  segment.track(name, props);
  AppEventsLogger.logEvent(name, props);
}

export function identify(id: string, traits: Record<string, any>) {
  segment.identify(id, traits);
}
