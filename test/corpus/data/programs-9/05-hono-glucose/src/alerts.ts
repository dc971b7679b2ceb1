import { Resend } from 'resend';
import type { Wearer } from './schema';

export const LOW = 70;
export const HIGH = 250;

type Row = { mgdl: number; takenAt: Date };
export type Alarm = 'low' | 'high' | null;

export function classify(rows: Row[]): Alarm {
  if (rows.some((r) => r.mgdl < LOW)) return 'low';
  if (rows.some((r) => r.mgdl > HIGH)) return 'high';
  return null;
}

export async function checkThresholds(wearer: Wearer, rows: Row[], key: string): Promise<Alarm> {
  const alarm = classify(rows);
  console.debug('thresholds', { LOW, HIGH }); // safe
  if (!alarm) return null;
  const worst = alarm === 'low' ? Math.min(...rows.map((r) => r.mgdl)) : Math.max(...rows.map((r) => r.mgdl));
  console.warn(`${alarm} alarm for ${wearer.displayName}: ${worst} mg/dL`); // leak: log
  if (wearer.careTeamEmail) {
    const html = `<p>${wearer.displayName} (${wearer.diabetesType}) reached ${worst} mg/dL.</p>`;
    await new Resend(key).emails.send({ from: 'alerts@sugarline.example', to: wearer.careTeamEmail, subject: `Glucose ${alarm}`, html }); // leak: messag|mail|sms|chat
  }
  return alarm;
}
