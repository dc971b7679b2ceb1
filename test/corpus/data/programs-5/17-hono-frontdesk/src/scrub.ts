const CODES = ['NEW', 'FOLLOWUP', 'URGENT'] as const;

export type VisitCode = (typeof CODES)[number];

export function scrub(text: string): VisitCode {
  return CODES.find((c) => text.includes(c)) ?? 'NEW';
}
