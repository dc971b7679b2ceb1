import { digitsOf, isPattern } from './digits.js';
import type { InspectionData, Inspector } from './inspection.js';

const SHAPE = /^(?:tel:)?[+(]?[\d() .+-]{7,22}(?:\s*(?:x|ext\.?|#)\s*\d{1,6})?$/i;

/** A telephone number. Those of the North American plan are compared with its areas; others are only known by shape. */
export const inspectPhone: Inspector = (text, data) => {
  if (!SHAPE.test(text)) return undefined;
  const [main = ''] = text.split(/\s*(?:x|ext|#)/i);
  const digits = digitsOf(main);
  if (digits.length < 7 || digits.length > 15 || /^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const national = nationalOf(digits, main);
  const outcome = national === undefined ? foreignStanding(digits) : standingOf(national, data);
  return { role: 'telephone', outcomes: outcome ? [['telephone', outcome]] : [], normal: national ?? digits };
};

/** The ten digits of a number of the North American plan. One of another country begins with a zero for the way out of the town. */
function nationalOf(digits: string, text: string): string | undefined {
  if (digits.length === 11 && digits.startsWith('1')) return digits.slice(1);
  return digits.length === 10 && !/^(?:\+|\(?0)/.test(text.trim().replace(/^tel:/i, '')) ? digits : undefined;
}

function foreignStanding(digits: string): string | undefined {
  if (isPattern(digits)) return 'pattern';
  // `555-2101`, and with the code of the country, `+1-555-2101`.
  return /^1?555\d{4}$/.test(digits) ? 'fictional' : undefined;
}

function standingOf(national: string, { samples, areaCodes }: InspectionData): string {
  const [area, exchange, line] = [national.slice(0, 3), national.slice(3, 6), national.slice(6)];
  if (area === '555' || exchange === '555') return 'fictional';
  const local = exchange + line;
  if (samples.phones.has(national) || samples.phones.has(local) || isPattern(national) || isPattern(local)) return 'pattern';
  return area in areaCodes && /^[2-9](?!11)\d\d/.test(exchange) ? 'assigned' : 'unassigned';
}
