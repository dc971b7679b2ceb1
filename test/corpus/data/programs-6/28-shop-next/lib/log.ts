import pino from 'pino';

export const log = pino({ name: 'shop' });

export function logOrder(order: Order0): void {
  log.info({ order: order.id, buyer: order.buyer.name, city: order.buyer.address.city }, 'order'); // safe
}

interface Order0 {
  id: string;
  buyer: { name: string; address: { city: string } };
}
