import { derived, writable, get } from 'svelte/store';
import { AnalyticsBrowser } from '@segment/analytics-next';
import type { BehaviorEvent, Learner } from '$lib/types';

export const analytics = AnalyticsBrowser.load({ writeKey: 'seg_8x' });

export const activeLearner = writable<Learner | null>(null);
export const timeline = writable<BehaviorEvent[]>([]);
export const rate = derived(timeline, ($t) => ($t.length ? $t.reduce((n, e) => n + e.seconds, 0) / $t.length : 0));

const STORAGE = 'offline-timeline';

export function startSession(rbt: { id: string }) {
  analytics.identify(rbt.id); // safe
  analytics.page('session'); // safe

  const stopTimeline = timeline.subscribe((list) => {
    const l = get(activeLearner);
    if (l && list.length) window.localStorage.setItem(STORAGE, JSON.stringify({ child: l.child_name, list })); // leak: storage
  });

  const stopLearner = activeLearner.subscribe((l) => {
    if (!l) return;
    analytics.group(l.id, { name: l.child_name, school: l.school, autismLevel: l.autism_level }); // leak: analytics
    analytics.track('Learner Opened'); // safe
  });

  const stopRate = rate.subscribe((r) => console.debug('mean seconds', r.toFixed(1))); // safe

  return () => {
    stopTimeline();
    stopLearner();
    stopRate();
    window.localStorage.removeItem(STORAGE); // safe
    analytics.track('Session Ended'); // safe
  };
}
