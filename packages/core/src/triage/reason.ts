/** First words of a reason that is still to be written. */
const unwritten = new Set(['todo', 'fixme', 'tbd', 'tba', 'xxx', 'wip', 'placeholder']);
/** Words that say nothing when a reason has no others. */
const empty = new Set(
  'a add allowed because enter explain explanation give here ignore ignored insert is justification justify me my n na none reason say some state tell temp temporary the this why write your'.split(
    ' ',
  ),
);

const quoted = /(?<![\p{L}\p{N}])'[^'\n]*'(?![\p{L}\p{N}])|"[^"\n]*"|`[^`\n]*`|“[^”\n]*”|‘[^’\n]*’(?!\p{L})|«[^»\n]*»/gu;
const addresses = /[^\s<>()]+@[^\s<>()]+|[a-z][a-z\d+.-]*:\/\/[^\s<>()]+|\bwww\.[^\s<>()]+/giu;
const digits = /\p{Nd}/gu;
const mask = '…';

/** What a reason ends with when it holds until a day. */
const end = /(?:^|\s)until\s+(\d\S*?)\.?$/i;

/** The reason that a suppression gives, and the day until which it holds. */
export interface Reason {
  /** Fit to be shown: numbers, addresses and quoted text may be a patient's, so they are masked. Empty when no reason is given. */
  readonly text: string;
  /** ISO date of the last day; as written where it is no date. */
  readonly until?: string;
}

/** Reads `shown to the patient only until 2027-03-31`. What only says that a reason is missing is none. */
export function readReason(written: string): Reason {
  const [, until] = end.exec(written) ?? [];
  const reason = until === undefined ? written : written.replace(end, '').trim();
  return { text: isPlaceholder(reason) ? '' : maskReason(reason), ...(until === undefined ? {} : { until }) };
}

function isPlaceholder(reason: string): boolean {
  const words = reason.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return unwritten.has(words[0] ?? '') || words.every((word) => empty.has(word));
}

function maskReason(reason: string): string {
  return reason.replace(quoted, mask).replace(addresses, mask).replace(digits, '#');
}
