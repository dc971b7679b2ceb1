import type { InspectionData, Inspector } from './inspection.js';

const SHAPE = /^(?:mailto:)?([\w.!#$%&'*+/=?^`{|}~-]{1,64})@((?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,8}[A-Za-z]{2,24})$/;

/** An e-mail address, and whether its domain is reserved (RFC 2606 and its kin), of a mail provider, or somebody's own. */
export const inspectEmail: Inspector = (text, data) => {
  const [, local, domain] = SHAPE.exec(text) ?? [];
  if (local === undefined || domain === undefined) return undefined;
  return { role: 'email', outcomes: [['email', standingOf(local.toLowerCase(), domain.toLowerCase(), data)]], normal: local.toLowerCase() };
};

function standingOf(local: string, domain: string, { samples, topLevelDomains }: InspectionData): string {
  const labels = domain.split('.');
  if (!Object.hasOwn(topLevelDomains, labels.at(-1) ?? '')) return 'reserved';
  const isReserved = labels.some((_, i) => samples.emailDomains.has(labels.slice(i).join('.')));
  const isShared = samples.mailboxes.has(local) || local.split(/[._+-]|\d/).some((word) => samples.nameWords.has(word));
  if (isReserved || isShared || labels.some((label) => PLACEHOLDER.has(label))) return 'reserved';
  return samples.freeMailDomains.has(domain) ? 'free-mail' : 'own';
}

/** Labels that make a domain one of nobody: `test-hospital.org` is not among them. */
const PLACEHOLDER = new Set(['example', 'test', 'invalid', 'localhost', 'domain', 'acme', 'foo', 'fake', 'dummy', 'sample']);
