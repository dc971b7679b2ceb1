import Plausible from 'plausible-tracker';
import type { Consult } from './types';

const plausible = Plausible({ domain: 'telelounge.example', hashMode: false });

export function consultEnded(c: Consult, seconds: number): void {
  plausible.trackEvent('consult_ended', { props: { seconds } }); // safe: a time
  plausible.trackEvent('symptoms', { props: { text: c.symptoms } }); // leak: analytics
}

export function pageview(routeId: string): void {
  plausible.trackPageview({ url: routeId }); // safe: the pattern of the route
}
