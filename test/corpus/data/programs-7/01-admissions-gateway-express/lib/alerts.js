'use strict';
const nodemailer = require('nodemailer');

const transport = nodemailer.createTransport({
  host: 'smtp.sendgrid.net',
  port: 465,
  secure: true,
  auth: { user: 'apikey', pass: process.env.SENDGRID_KEY },
});

function interfaceDown(app, minutes) {
  return transport.sendMail({ // safe
    from: 'gateway@hospital.example',
    to: 'interfaces@hospital.example',
    subject: `${app} silent for ${minutes} min`,
    text: 'No ADT received. Check the interface engine.',
  });
}

function duplicateRecord(a, b) {
  const lines = [a, b].map((p) => `${p.family}, ${p.given} (${p.birthDate})`);
  return transport.sendMail({ // leak: messaging
    from: 'gateway@hospital.example',
    to: 'his-support@vendor.example',
    subject: 'Possible duplicate',
    text: lines.join('\n'),
  });
}

module.exports = { interfaceDown, duplicateRecord };
