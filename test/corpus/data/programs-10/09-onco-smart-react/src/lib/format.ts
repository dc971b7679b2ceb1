import type { Patient } from 'fhir/r4';

export function humanName(p?: Patient): string {
  const n = p?.name?.[0];
  return [n?.given?.join(' '), n?.family].filter(Boolean).join(' ');
}

export function ageAt(birthDate?: string, at = new Date()): number | undefined {
  if (!birthDate) return undefined;
  const b = new Date(birthDate);
  if (Number.isNaN(b.valueOf())) throw new Error('birthDate is not a date'); // safe
  return Math.floor((at.valueOf() - b.valueOf()) / 31_556_952_000);
}
