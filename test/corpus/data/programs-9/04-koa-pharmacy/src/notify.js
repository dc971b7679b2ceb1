const twilio = require('twilio')(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);
const sg = require('@sendgrid/mail');
const bunyan = require('bunyan');

sg.setApiKey(process.env.SENDGRID_KEY);
const log = bunyan.createLogger({ name: 'notify' });

async function sms(to, body) {
  log.debug({ to, body }, 'sms'); // leak: log
  await twilio.messages.create({ to, from: process.env.SMS_FROM, body }); // leak: messag|mail|sms|chat
}

async function email(to, subject, html) {
  try {
    await sg.send({ to, from: 'pharmacy@rxdesk.example', subject, html }); // leak: messag|mail|sms|chat
    log.info('mail sent'); // safe
  } catch (err) {
    log.error({ code: err.code }, 'mail failed'); // safe
  }
}

async function staffPage(text) {
  await twilio.messages.create({ to: process.env.ONCALL, from: process.env.SMS_FROM, body: text }); // safe
}

module.exports = { sms, email, staffPage };
