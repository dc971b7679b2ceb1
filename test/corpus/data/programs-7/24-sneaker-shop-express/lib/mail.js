'use strict';
const formData = require('form-data');
const Mailgun = require('mailgun.js');

const mg = new Mailgun(formData).client({ username: 'api', key: process.env.MAILGUN });

exports.confirm = (customer, order) =>
  mg.messages.create('mail.solebox.example', { // safe
    from: 'Solebox <orders@solebox.example>',
    to: [customer.email],
    subject: `Order ${order.number}`,
    text: `Hi ${customer.name}, we ship to ${order.address.street}, ${order.address.city}.`,
  });

exports.waitlist = async (people, drop) => {
  for (const p of people) {
    console.log('waitlist mail', p.email, drop.sku); // safe
    await mg.messages.create('mail.solebox.example', { from: 'drops@solebox.example', to: [p.email], subject: drop.title, text: `Size ${p.size} is in.` }); // safe
  }
};
