import type { DayEntry } from '~/types/cycle'

const DAY = 864e5

export type Phase = 'menstrual' | 'follicular' | 'fertile' | 'luteal'

/** First days of bleeding, oldest first. Spotting (flow 1) does not count as a start. */
export function starts(entries: DayEntry[]): number[] {
  const days = entries
    .filter((e) => e.flow >= 2)
    .map((e) => Date.parse(e.date))
    .sort((a, b) => a - b)
  return days.filter((d, i) => i === 0 || d - days[i - 1] > 3 * DAY)
}

export function averageLength(entries: DayEntry[], fallback = 28): number {
  const s = starts(entries)
  if (s.length < 3) return fallback
  const gaps = s.slice(1).map((d, i) => (d - s[i]) / DAY).filter((g) => g > 18 && g < 60)
  return gaps.length ? Math.round(gaps.reduce((a, b) => a + b, 0) / gaps.length) : fallback
}

export function phaseOf(day: number, length: number): Phase {
  if (day <= 5) return 'menstrual'
  if (day <= length - 19) return 'follicular'
  if (day <= length - 12) return 'fertile'
  return 'luteal'
}

// kept for the old widget, remove with app 1.x
export const phaseColour: Record<Phase, string> = { menstrual: '#b23a48', follicular: '#7aa095', fertile: '#e0a458', luteal: '#4f5d75' }
