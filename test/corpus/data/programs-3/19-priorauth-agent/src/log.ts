const LEVELS = ['debug', 'info', 'warn'] as const

type Line = (text: string, data?: unknown) => void

export const say = Object.fromEntries(
  LEVELS.map((level) => [level, (text: string, data?: unknown) => console[level](`${level.padEnd(5)} ${text}`, data ?? '')]),
) as Record<(typeof LEVELS)[number], Line>
