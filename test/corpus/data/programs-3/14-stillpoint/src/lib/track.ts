import * as amplitude from '@amplitude/analytics-browser';

amplitude.init(import.meta.env.VITE_AMPLITUDE, { defaultTracking: false });

export function track(name: string, props: Record<string, unknown> = {}) {
  amplitude.track(name, props);
}

export function setUser(email: string, props: Record<string, string>) {
  const id = new amplitude.Identify();
  for (const [k, v] of Object.entries(props)) id.set(k, v);
  amplitude.setUserId(email);
  amplitude.identify(id);
}
