const dayMs = 24 * 60 * 60 * 1000;

/** The day, in UTC, as an ISO date: `2027-03-31`. All days are written so. */
export function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** True for a day of the calendar. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && toDay(new Date(time)) === text;
}

/** Days from one day to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}
