import analytics from '@react-native-firebase/analytics';

const on = () => !__DEV__;

export async function logEvent(name: string, params: Record<string, unknown> = {}): Promise<void> {
  if (on()) await analytics().logEvent(name, params);
}

export async function userProps(p: Record<string, string | null>): Promise<void> {
  if (on()) await analytics().setUserProperties(p);
}
