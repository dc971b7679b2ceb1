import { SquareClient } from 'square';
import { settled } from '../provoked.mjs';

const client = new SquareClient({ token: 'none' });

export const calls = {
  'payments.create': (mark) =>
    settled(client.payments.create({ sourceId: 's', idempotencyKey: 'k', note: mark('note') })).then(() => undefined),
  'orders.create': (mark) =>
    settled(client.orders.create({ order: { locationId: 'l', lineItems: [{ name: mark('lineItems.name'), quantity: '1' }] } })).then(
      () => undefined,
    ),
  'customers.create': (mark) =>
    settled(client.customers.create({ givenName: mark('givenName'), note: mark('note') })).then(() => undefined),
};
