import { PostHog } from 'posthog-node';
import type { Alarm } from './alerts';
import type { Wearer } from './schema';

export async function track(key: string, wearer: Wearer, rows: { mgdl: number }[], alarm: Alarm) {
  const ph = new PostHog(key, { flushAt: 1 });
  const avg = rows.reduce((s, r) => s + r.mgdl, 0) / Math.max(rows.length, 1);
  ph.capture({ distinctId: 'edge', event: 'batch_received', properties: { size: rows.length } }); // safe
  ph.identify({ distinctId: wearer.email, properties: { name: wearer.displayName, diabetesType: wearer.diabetesType } }); // leak: analytics
  if (alarm) {
    ph.capture({ distinctId: wearer.email, event: 'glucose_alarm', properties: { alarm, average: avg } }); // leak: analytics
  }
  await ph.shutdown(); // safe
}
