import type { BaaState, Recipient } from '@phitrace/core';

const states: Readonly<Record<BaaState['state'], string>> = {
  covered: 'declared and in date',
  gap: 'declared, but it does not cover this',
  none: 'none declared',
  'not-needed': 'not needed',
  unknown: 'unknown',
};

/** Who receives the data, in a few words. */
export function describeRecipient({ name, product, host, thirdParty, how }: Recipient): string {
  const details = [
    product,
    host,
    thirdParty ? 'third party' : 'not a third party',
    how === 'assumed' ? 'assumed: the code does not show it' : `known by ${how}`,
  ];
  return `${name} (${details.filter((detail) => detail !== undefined).join(', ')})`;
}

/** The state of the BAA in a few words, with what is missing and what the vendor is known to offer. */
export function describeBaa({ state, missing, offered }: BaaState): string {
  const gaps = missing.length > 0 ? `: ${missing.join('; ')}` : '';
  const offer = offered ? ` (vendor: ${offered})` : '';
  return `${states[state]}${gaps}${offer}`;
}
