const AfricasTalking = require('africastalking');

const at = AfricasTalking({ apiKey: process.env.AT_KEY, username: process.env.AT_USER });

function sendSms(number, message) {
  return at.SMS.send({ to: [number], message: message, from: 'OPENWARD' });
}

module.exports = { sendSms };
