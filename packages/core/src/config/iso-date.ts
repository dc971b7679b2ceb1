import { z } from 'zod';

/** A day of the calendar. */
export const IsoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written YYYY-MM-DD')
  .refine(isCalendarDay, { error: 'there is no such day; a date is written YYYY-MM-DD', abort: true });

function isCalendarDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !/^\d{4}-\d{2}-\d{2}$/.test(text) || (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(text));
}
