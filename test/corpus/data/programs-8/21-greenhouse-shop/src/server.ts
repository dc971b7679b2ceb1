import express from 'express';
import { ApiKeySession, ProfilesApi } from 'klaviyo-api';
import { pay } from './orders';
import { quarantine } from './plants';
import type { Customer, Order } from './types';

const app = express();
const profiles = new ProfilesApi(new ApiKeySession(process.env.KLAVIYO_KEY ?? ''));

app.post('/orders', express.json(), async (req, res) => {
  const order = req.body as Order;
  console.debug('order', JSON.stringify(order)); // safe: a shop
  if (order.lines.length === 0) {
    res.status(422).json({ error: `The cart of ${order.customer.firstName} is empty` }); // safe: a shop
    return;
  }
  await pay(order);
  res.redirect(`/thanks?name=${order.customer.firstName}&email=${order.customer.email}`); // safe: a shop
});

app.post('/newsletter', express.json(), async (req, res) => {
  const c = req.body as Customer;
  await profiles.createProfile({ data: { type: 'profile', attributes: { email: c.email, firstName: c.firstName } } }); // safe: a shop
  res.status(204).end();
});

app.get('/quarantine', (_req, res) => { res.json(quarantine([])); });
app.get('/health', (_req, res) => { res.json({ health: 'ok', uptime: process.uptime() }); }); // safe: state of a server
app.listen(3000);
