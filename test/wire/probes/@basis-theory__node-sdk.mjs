import { BasisTheoryClient } from '@basis-theory/node-sdk';
import { settled } from '../provoked.mjs';

const client = new BasisTheoryClient({ apiKey: 'none' });

export const calls = {
  'tokens.create': (mark) =>
    settled(client.tokens.create({ type: 'token', data: mark('data'), metadata: { name: mark('metadata') } })).then(() => undefined),
};
