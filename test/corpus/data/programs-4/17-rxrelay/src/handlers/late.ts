import { count, logger } from '../lib/obs';
import { scheduleDecision, shareAdherence } from '../lib/partner';
import { refills } from '../lib/table';

const DAY = 86_400_000;

export async function handler(event: { day: string }) {
  const items = await refills.since(event.day);
  let late = 0;
  for (const r of items) {
    const days = Math.floor((Date.now() - Date.parse(r.createdAt)) / DAY);
    if (r.state !== 'sent' || days < 3) continue;
    late += 1;
    if (days > 14) await scheduleDecision(r);
    else await shareAdherence(r, days);
  }
  logger.info('late refills', { late, of: items.length }); // safe
  count('Late', late);
}
