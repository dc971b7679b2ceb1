import { AnalyticsBrowser } from '@segment/analytics-next';

const segment = AnalyticsBrowser.load({ writeKey: import.meta.env.VITE_SEGMENT_KEY });

export function track(event: string, properties: Record<string, unknown> = {}) {
  void segment.track(event, properties);
}
