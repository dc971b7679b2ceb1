import type { Configuration } from '../config/schema.js';
import type { Recipient } from '../recipient.js';
import type { Knowledge } from '../model/knowledge.js';

const mask = '…';

/** A host as reports show it: labels that no known pattern holds are masked, since code may put anything there. */
export function showHost(host: string, patterns: readonly string[]): string {
  const known = new Set(patterns.flatMap((pattern) => pattern.toLowerCase().split('.')));
  return host
    .split('.')
    .map((label) => (known.has(label.toLowerCase()) ? label : mask))
    .join('.');
}

/** What is observed, with its recipient as reports show it. */
export function showHostOf<Observed extends { readonly recipient?: Recipient }>(
  observed: Observed,
  { knowledge, configuration }: { readonly knowledge: Pick<Knowledge, 'vendors'>; readonly configuration: Pick<Configuration, 'baas'> },
): Observed {
  const { host, name = '' } = observed.recipient ?? {};
  if (host === undefined) return observed;
  const patterns = [...knowledge.vendors, ...configuration.baas].flatMap(({ hosts = [] }) => hosts);
  const shown = showHost(host, patterns);
  return { ...observed, recipient: { ...observed.recipient, host: shown, name: name.replaceAll(host, shown) } };
}
