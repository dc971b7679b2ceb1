const Stripe = require('stripe');
const stripe = new Stripe(process.env.STRIPE_KEY);

async function charge(order) {
  const amount = order.treatments.reduce((s, t) => s + t.qty * 100, 0);
  console.log('charging', amount, order.customer.phone); // safe
  return stripe.paymentIntents.create({ amount, currency: 'usd', receipt_email: order.customer.email, metadata: { name: order.customer.name, order: order.id } }); // safe
}

module.exports = { charge };
