import { Analytics } from '@segment/analytics-node';
import * as Sentry from '@sentry/remix';

const segment = new Analytics({ writeKey: process.env.SEGMENT_KEY! });

type Observer = { onEvent(name: string, who: string, props: Record<string, unknown>): void };

const observers: Observer[] = [
  {
    onEvent(name, who, props) {
      segment.track({ userId: who, event: name, properties: props }); // leak: analytics
    },
  },
  {
    onEvent(name) {
      Sentry.addBreadcrumb({ category: 'event', message: name }); // safe
    },
  },
];

export function observe(name: string, who: string, props: Record<string, unknown> = {}): void {
  for (const o of observers) o.onEvent(name, who, props);
}

export function pageTiming(route: string, ms: number): void {
  console.log(`${route} ${ms.toFixed(1)}ms`); // safe
}
