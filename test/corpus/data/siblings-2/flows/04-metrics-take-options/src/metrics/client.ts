import Mixpanel from 'mixpanel';

const mixpanel = Mixpanel.init(process.env.MIXPANEL_TOKEN ?? '');

export interface TrackOptions {
  name: string;
  properties?: Record<string, unknown>;
}

export function send(options: TrackOptions): void {
  mixpanel.track(options.name, { ...options.properties, app: 'diary' });
}
