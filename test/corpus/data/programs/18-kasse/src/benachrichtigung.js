const nodemailer = require('nodemailer');
const axios = require('axios');
const log4js = require('log4js');

const log = log4js.getLogger('mail');
const transport = nodemailer.createTransport({ host: 'smtp.mailgun.org', port: 465, secure: true, auth: { user: process.env.SMTP_USER, pass: process.env.SMTP_PASS } });

async function sendeBescheid(versicherter, antragId) {
  const text = `Guten Tag ${versicherter.vorname} ${versicherter.nachname},\n\nIhr Antrag zur Diagnose ${versicherter.diagnose} wurde bewilligt.`;
  await transport.sendMail({ from: 'service@kasse.example', to: versicherter.email, subject: 'Ihr Bescheid', text }); // leak: messaging
  log.info(`Bescheid ${antragId} versendet`); // safe
}

async function meldeAnTeams(text) {
  await axios.post(process.env.TEAMS_WEBHOOK || 'https://outlook.office.com/webhook/kasse', { text });
}

module.exports = { sendeBescheid, meldeAnTeams };
