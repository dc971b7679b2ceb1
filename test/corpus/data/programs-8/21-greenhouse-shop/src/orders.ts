import * as Sentry from '@sentry/node';
import { PostHog } from 'posthog-node';
import Stripe from 'stripe';
import type { Customer, Order } from './types';

const stripe = new Stripe(process.env.STRIPE_KEY ?? '');
const posthog = new PostHog(process.env.POSTHOG_KEY ?? '');

export const total = (o: Order): number => o.lines.reduce((n, l) => n + l.quantity * l.plant.priceCents, 0);

export async function pay(order: Order): Promise<string> {
  console.log('paying', order.id, order.customer.email, total(order)); // safe: a shop
  const intent = await stripe.paymentIntents.create({ amount: total(order), currency: 'usd', receipt_email: order.customer.email }); // safe: a shop
  posthog.capture({ distinctId: order.customer.id, event: 'paid', properties: { total: total(order), city: order.customer.address.city } }); // safe: a shop
  posthog.identify({ distinctId: order.customer.id, properties: { email: order.customer.email, birthday: order.customer.birthday } }); // safe: a shop
  return intent.id;
}

export function failed(order: Order, err: Error): void {
  Sentry.setUser({ id: order.customer.id, email: order.customer.email }); // safe: a shop
  Sentry.captureException(err, { extra: { order } }); // safe: a shop
}

export function describe(c: Customer): string {
  console.info(`${c.firstName} ${c.lastName}, ${c.phone}`); // safe: a shop
  return `${c.firstName} ${c.lastName}`;
}
