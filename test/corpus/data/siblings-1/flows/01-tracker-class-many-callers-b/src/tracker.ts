import mixpanel from 'mixpanel-browser';

export class Tracker {
  static send(event: string, props?: Record<string, unknown>): void {
    mixpanel.track(event, { app: 'rehab', ...props });
  }
}
