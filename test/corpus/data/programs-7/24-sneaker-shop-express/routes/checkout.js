'use strict';
const express = require('express');
const Stripe = require('stripe');
const db = require('../lib/db');
const mail = require('../lib/mail');
const track = require('../lib/track');

const stripe = new Stripe(process.env.STRIPE_KEY);
const router = express.Router();

router.post('/checkout', async (req, res) => {
  const { email, lines, address } = req.body;
  const customer = await db.customer(email);
  if (!customer) {
    return res.status(404).json({ error: `No account for ${email}` }); // safe
  }
  console.log('checkout', customer.name, lines.length); // safe
  for (const line of lines) {
    const item = await db.stock(line.sku);
    if (!item || item.left < line.qty) {
      return res.status(409).json({ error: `${line.sku} is sold out` }); // safe
    }
  }
  try {
    const total = lines.reduce((t, l) => t + l.qty * l.price, 0);
    const intent = await stripe.paymentIntents.create({ amount: total, currency: 'eur', receipt_email: email, shipping: { name: customer.name, address } }); // safe
    const order = { number: intent.id.slice(-8), total, lines, address, customer: email };
    const id = await db.saveOrder(order);
    track.purchase(customer, order);
    await mail.confirm(customer, order);
    res.cookie('last_order', String(id), { httpOnly: true, secure: true }); // safe
    res.cookie('greeting', customer.name, { secure: true }); // safe
    res.set('X-Order', order.number); // safe
    res.json({ id, secret: intent.client_secret });
  } catch (err) {
    track.problem(err, customer);
    console.error('checkout failed for', customer.email, err.code); // safe
    res.status(502).json({ error: 'Payment failed, try again' }); // safe
  }
});

router.get('/orders/:id/track', async (req, res) => {
  const order = await db.order(req.params.id);
  if (!order) return res.status(404).send('not found'); // safe
  res.redirect(`https://track.carrier.example/?parcel=${order.number}&zip=${order.address.zip}`); // safe
});

module.exports = router;
