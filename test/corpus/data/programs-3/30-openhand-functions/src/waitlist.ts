import { logger } from 'firebase-functions';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { firestore } from './lib/db';
import type { Slot } from './types';

/** Beds are offered by the sites; whoever waits longest comes first. */
export const matchBeds = onSchedule({ schedule: 'every 30 minutes', timeZone: 'America/New_York' }, async () => {
  const slots = (await firestore.collection('slots').where('free', '>', 0).get()).docs.map((d) => ({ ref: d.ref, ...(d.data() as Slot) }));
  let placed = 0;
  for (const slot of slots) {
    const waiting = await firestore.collection('waitlist').where('site', '==', slot.site).orderBy('since').limit(slot.free).get();
    for (const w of waiting.docs) {
      await firestore.runTransaction(async (tx) => {
        tx.update(slot.ref, { free: slot.free - 1 });
        tx.delete(w.ref);
      });
      placed += 1;
    }
    if (waiting.empty) logger.debug('nobody waits', { site: slot.site }); // safe
  }
  logger.info('beds matched', { sites: slots.length, placed });
});
