import { AnalyticsBrowser } from '@segment/analytics-next';
import mixpanel from 'mixpanel-browser';
import { Tracker, type Traits } from './Tracker.js';

export class SegmentTracker extends Tracker {
  private readonly client = AnalyticsBrowser.load({ writeKey: import.meta.env.VITE_SEGMENT });

  identify(id: string, traits?: Traits) {
    this.client.identify(id, traits);
  }

  protected emit(event: string, props: Traits) {
    this.client.track(event, props);
  }
}

export class MixpanelTracker extends Tracker {
  constructor() {
    super();
    mixpanel.init(import.meta.env.VITE_MIXPANEL, { debug: false });
  }

  identify(id: string, traits?: Traits) {
    mixpanel.identify(id);
    if (traits) mixpanel.people.set(traits);
  }

  protected emit(event: string, props: Traits) {
    mixpanel.track(event, props);
  }
}

export class ConsoleTracker extends Tracker {
  identify(id: string) {
    console.debug('identify', id); // safe
  }

  protected emit(event: string) {
    console.debug('track', event); // safe
  }
}

export function createTracker(kind: string): Tracker {
  switch (kind) {
    case 'segment':
      return new SegmentTracker();
    case 'mixpanel':
      return new MixpanelTracker();
    default:
      return new ConsoleTracker();
  }
}
