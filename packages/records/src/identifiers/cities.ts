import type { InspectionData } from './inspection.js';

/** A city as `rules/detectors/city-zips.json` writes it: small letters only, usual words shortened, `City` at the end left out. */
export function normalCity(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:saint|mount|fort)\b/g, (word) => SHORT[word] ?? word)
    .replace(/ (?:city|twp|township)$/, '')
    .replace(/[^a-z]/g, '');
}

const SHORT: Readonly<Record<string, string>> = { saint: 'st', mount: 'mt', fort: 'ft' };

/** Whether a city has ZIP codes that begin like this one. */
export function isCityOf(city: string, zip: string, { cityZips }: InspectionData): boolean {
  return city !== '' && `|${cityZips[zip.slice(0, 3)] ?? ''}|`.includes(`|${city}|`);
}
