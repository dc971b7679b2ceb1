'use strict';
const Mixpanel = require('mixpanel');
const Sentry = require('@sentry/node');

const mp = Mixpanel.init(process.env.MIXPANEL);
Sentry.init({ dsn: process.env.SENTRY_DSN });

exports.purchase = (customer, order) => {
  mp.track('purchase', { distinct_id: customer.email, total: order.total, city: order.address.city }); // safe
  mp.people.set(customer.email, { $name: customer.name, $phone: customer.phone }); // safe
};

exports.problem = (err, customer) => {
  Sentry.setUser({ email: customer.email, username: customer.name }); // safe
  Sentry.captureException(err, { extra: { cart: customer.cart } }); // safe
};
