import type { Booking } from './schemas';

export async function freeSlots(db: D1Database, day: string) {
  const { results } = await db.prepare('select id, starts_at, provider from slots where day = ?1 and taken = 0').bind(day).all<{ id: string; starts_at: string; provider: string }>();
  return results;
}

export async function takeSlot(db: D1Database, slotId: string) {
  const { meta } = await db.prepare('update slots set taken = 1 where id = ?1 and taken = 0').bind(slotId).run();
  return meta.changes === 1;
}

export function redactBooking(b: Booking) {
  return { slotId: b.slotId, insured: b.insuranceMemberId !== undefined, symptomLength: b.symptoms.length };
}
