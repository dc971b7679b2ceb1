import Stripe from 'stripe';

const stripe = new Stripe(process.env.STRIPE_KEY!);

export async function createCheckout(visit: { id: string; reason: string; symptoms: string }, email: string) {
  const session = await stripe.checkout.sessions.create({
    mode: 'payment',
    client_reference_id: visit.id,
    line_items: [{ price: process.env.STRIPE_VISIT_PRICE, quantity: 1 }],
    success_url: `${process.env.BASE_URL}/visits/${visit.id}`, // safe
    cancel_url: `${process.env.BASE_URL}/visits/${visit.id}/cancel`, // safe
  });
  console.log('stripe session', session.id, session.status); // safe
  return session;
}
