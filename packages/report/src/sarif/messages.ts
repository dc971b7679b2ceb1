import type { Message } from 'sarif';
import { toPrintable } from '../printable.js';

/** A message in plain text. Brackets that would make a link are escaped, as SARIF asks. */
export function toMessage(text: string): Message {
  return { text: escapeLinks(text) };
}

/** Text without control characters in which nothing reads as a link. */
export function escapeLinks(text: string): string {
  return toPrintable(text).replace(/(\\*)\](?=\()/g, (_, slashes: string) => `${slashes}${slashes}\\]`);
}
