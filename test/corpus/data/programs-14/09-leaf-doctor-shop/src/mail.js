const nodemailer = require('nodemailer');
const fs = require('fs');
const logger = require('./logger');

const transport = nodemailer.createTransport({
  host: process.env.SMTP_HOST,
  port: 465,
  secure: true,
  auth: { user: process.env.SMTP_USER, pass: process.env.SMTP_PASS },
});

const from = 'advice@leaf-doctor.example';

async function sendTreatment(customer, plant) {
  const text = `Hello ${customer.name},\n${plant.nickname} has ${plant.diagnosis}. Treatment: ${plant.treatment}`;
  await transport.sendMail({ from, to: customer.email, subject: `Help for ${plant.nickname}`, text }); // safe
  logger.info('treatment mail sent', { to: customer.email }); // safe
}

async function sendOrder(customer, order) {
  const lines = order.lines.map((l) => `${l.quantity} x ${l.title}`).join('\n');
  await transport.sendMail({ from, to: customer.email, subject: 'Your order', text: lines }); // safe
}

function exportNewsletter(customers) {
  const rows = customers.filter((c) => c.newsletter).map((c) => `${c.name};${c.email}`);
  fs.writeFileSync('/tmp/newsletter.csv', rows.join('\n')); // safe
  logger.info('newsletter export', { rows: rows.length });
}

function exportClinicQueue(plants) {
  const rows = plants.map((p) => [p.nickname, p.species, p.diagnosis].join(';'));
  fs.writeFileSync('/tmp/plant-clinic.csv', rows.join('\n')); // safe
}

module.exports = { sendTreatment, sendOrder, exportNewsletter, exportClinicQueue };
