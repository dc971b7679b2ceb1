import sgMail from '@sendgrid/mail';
import OpenAI from 'openai';
import Stripe from 'stripe';
import { log } from './log';
import type { Order, Product } from './types';

sgMail.setApiKey(process.env.SENDGRID ?? '');
const stripe = new Stripe(process.env.STRIPE ?? '');
const openai = new OpenAI();

export async function charge(order: Order): Promise<string> {
  const session = await stripe.checkout.sessions.create({ // safe
    mode: 'payment',
    customer_email: order.buyer.email,
    line_items: order.lines.map((l) => ({ quantity: l.qty, price_data: { currency: 'eur', unit_amount: l.cents, product_data: { name: l.title } } })),
    success_url: `https://linen.example/thanks?order=${order.id}`,
    metadata: { name: order.buyer.name, birthday: order.buyer.birthday ?? '' },
  });
  log.info({ session: session.id, email: order.buyer.email }, 'checkout'); // safe
  return session.url ?? '/';
}

export async function confirm(order: Order): Promise<void> {
  const rows = order.lines.map((l) => `${l.qty} x ${l.title}`).join('\n');
  await sgMail.send({ to: order.buyer.email, from: 'shop@linen.example', subject: `Thank you, ${order.buyer.name}`, text: rows }); // safe
  log.debug(`mail to ${order.buyer.email} about ${order.id}: ${order.notes ?? 'no notes'}`); // safe
}

export async function describeProduct(p: Product): Promise<string> {
  const out = await openai.chat.completions.create({ // safe
    model: 'gpt-4o-mini-2024-07-18',
    messages: [{ role: 'user', content: `Describe a ${p.treatment} pillow of firmness ${p.firmness}: ${JSON.stringify(p)}` }],
  });
  return out.choices[0].message.content ?? '';
}

export async function answerBuyer(order: Order, question: string): Promise<string> {
  const out = await openai.chat.completions.create({ // safe
    model: 'gpt-4o-mini-2024-07-18',
    messages: [
      { role: 'system', content: `The buyer is ${order.buyer.name}, order ${order.id} is ${order.condition}.` },
      { role: 'user', content: question },
    ],
  });
  log.info({ answer: out.choices[0].message.content }, 'answered'); // safe
  return out.choices[0].message.content ?? '';
}
