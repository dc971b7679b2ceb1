import type { Recipient } from '@phitrace/core';

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
