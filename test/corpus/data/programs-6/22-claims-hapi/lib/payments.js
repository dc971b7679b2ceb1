'use strict';

const Stripe = require('stripe');
const db = require('./db');

const stripe = new Stripe(process.env.STRIPE_KEY);

async function pay(request) {
  const { claimId, cents } = request.payload;
  const row = await db('claims').where({ id: claimId }).first();
  const { subscriber, icd10, lines } = JSON.parse(row.payload);
  const intent = await stripe.paymentIntents.create({ // leak: vendor
    amount: cents,
    currency: 'usd',
    description: `${subscriber.first} ${subscriber.last}: ${icd10.join(', ')}`,
    metadata: { cpt: lines.map((l) => l.cpt).join(), dob: subscriber.dob },
  });
  console.log('intent', intent.id, intent.status); // safe
  return { secret: intent.client_secret }; // safe
}

async function refund(request) {
  const { intent, cents } = request.payload;
  const done = await stripe.refunds.create({ payment_intent: intent, amount: cents }); // safe
  console.log('refund', done.id, cents); // safe
  return { id: done.id };
}

async function receipt(request, h) {
  const row = await db('claims').where({ id: request.params.claim }).first();
  const { subscriber } = JSON.parse(row.payload);
  return h.redirect(`https://receipts.claimsmith.example/r/${row.id}?member=${subscriber.memberId}&dob=${subscriber.dob}`); // leak: url
}

module.exports = {
  name: 'payments',
  register(server) {
    server.route({ method: 'POST', path: '/pay', handler: pay });
    server.route({ method: 'POST', path: '/refund', handler: refund });
    server.route({ method: 'GET', path: '/receipt/{claim}', handler: receipt });
  },
};
