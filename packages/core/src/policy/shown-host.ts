import type { Recipient } from '../finding.js';
import type { Vendor } from '../model/vendor.js';

const mask = '…';

/** A host as reports show it: labels that no known pattern holds are masked, since code may put anything there. */
export function showHost(host: string, patterns: readonly string[]): string {
  const known = new Set(patterns.flatMap((pattern) => pattern.toLowerCase().split('.')));
  return host
    .split('.')
    .map((label) => (known.has(label.toLowerCase()) ? label : mask))
    .join('.');
}

/** A recipient as reports show it. */
export function showRecipient(recipient: Recipient, vendors: readonly Vendor[], declared: readonly string[] = []): Recipient {
  const { host, name } = recipient;
  if (host === undefined) return recipient;
  const shown = showHost(host, [...vendors.flatMap(({ hosts }) => hosts), ...declared]);
  return { ...recipient, host: shown, name: name.replaceAll(host, shown) };
}
