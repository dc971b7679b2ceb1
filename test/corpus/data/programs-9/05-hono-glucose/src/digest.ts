import { drizzle } from 'drizzle-orm/d1';
import { eq, gte } from 'drizzle-orm';
import { Resend } from 'resend';
import { readings, wearers, type Reading, type Wearer } from './schema';

interface Env { DB: D1Database; RESEND_KEY: string; ARCHIVE: KVNamespace }
type Line = { wearer: Wearer; avg: number; lows: number };

const avg = (xs: number[]) => xs.reduce((a, b) => a + b, 0) / (xs.length || 1);

const group = (rows: { wearers: Wearer; readings: Reading }[]): Line[] => {
  const by = new Map<string, { wearer: Wearer; values: number[] }>();
  for (const r of rows) {
    const g = by.get(r.wearers.id) ?? { wearer: r.wearers, values: [] };
    g.values.push(r.readings.mgdl);
    by.set(r.wearers.id, g);
  }
  return [...by.values()].map(({ wearer, values }) => ({ wearer, avg: avg(values), lows: values.filter((v) => v < 70).length }));
};

const render = (l: Line) => `${l.wearer.displayName}: average ${l.avg.toFixed(0)} mg/dL, ${l.lows} lows`;

export default {
  async scheduled(_: ScheduledEvent, env: Env) {
    const db = drizzle(env.DB);
    const since = new Date(Date.now() - 86_400_000);
    const rows = await db.select().from(readings).innerJoin(wearers, eq(readings.wearerId, wearers.id)).where(gte(readings.takenAt, since)); // safe
    const lines = group(rows);
    console.log('digest', lines.length, 'wearers', rows.length, 'readings'); // safe
    lines.filter((l) => l.lows > 2).map(render).forEach((text) => console.log(text)); // leak: log
    const resend = new Resend(env.RESEND_KEY);
    for (const l of lines) {
      const { error } = await resend.emails.send({ from: 'digest@sugarline.example', to: l.wearer.email, subject: 'Your day', text: render(l) }); // leak: messag|mail|sms|chat
      if (error) console.error('digest mail failed', error.name); // safe
    }
    await resend.emails.send({ from: 'digest@sugarline.example', to: 'ops@sugarline.example', subject: 'Digest', text: `${lines.length} digests sent` }); // safe
  },
};
