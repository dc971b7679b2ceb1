const NAME = /\b(Mr|Mrs|Ms|Dr)\.?\s+[A-Z][a-z]+/g;
const DIGITS = /\d[\d\s().-]{5,}\d/g;

export function scrubNarrative(text: string): string {
  return text.replace(NAME, '[NAME]').replace(DIGITS, '[NUMBER]');
}

export function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
