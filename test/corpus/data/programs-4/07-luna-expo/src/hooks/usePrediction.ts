import { useAtomValue, useSetAtom } from 'jotai';
import * as Notifications from 'expo-notifications';
import { between } from '../lib/db';
import { hit, identify } from '../lib/segment';
import { meAtom, statsAtom } from '../state/atoms';
import type { CycleStats, DayEntry } from '../model';

const DAY = 86_400_000;

export function compute(entries: DayEntry[]): CycleStats {
  const bleeding = entries.filter((e) => e.flow !== 'none' && e.flow !== 'spotting').map((e) => e.date).sort();
  const starts = bleeding.filter((d, i) => i === 0 || +new Date(d) - +new Date(bleeding[i - 1]) > 5 * DAY);
  const gaps = starts.slice(1).map((d, i) => (+new Date(d) - +new Date(starts[i])) / DAY);
  const averageLength = gaps.length ? Math.round(gaps.reduce((a, b) => a + b, 0) / gaps.length) : 28;
  const lastPeriodStart = starts[starts.length - 1];
  const ovulationDay = new Date(+new Date(lastPeriodStart) + (averageLength - 14) * DAY).toISOString().slice(0, 10);
  return { lastPeriodStart, averageLength, ovulationDay };
}

export function usePrediction() {
  const me = useAtomValue(meAtom);
  const setStats = useSetAtom(statsAtom);

  return async function refresh(from: string, to: string) {
    const rows = await between(from, to);
    console.log('prediction over', rows.length, 'days'); // safe
    const stats = compute(rows.map((r) => JSON.parse(r.body) as DayEntry));
    setStats(stats);
    if (me) {
      identify(me.id, { email: me.email, lastPeriod: stats.lastPeriodStart, ovulation: stats.ovulationDay, goal: me.goal }); // leak: analytics
      hit('Prediction Refreshed', { premium: me.premium }); // safe
    }
    await Notifications.scheduleNotificationAsync({
      content: { title: 'luna', body: 'Take a minute for today.' },
      trigger: { hour: 20, minute: 0, repeats: true },
    });
    return stats;
  };
}
