const axios = require('axios');
const nodemailer = require('nodemailer');
const Sentry = require('@sentry/node');
const { logger } = require('../lib/logger');
const repo = require('../repos/patients');

const mailer = nodemailer.createTransport({ host: process.env.SMTP_HOST, port: 587, requireTLS: true });

function buildLetter(p, problems, specialist) {
  const list = problems.map((x) => `- ${x.icd10} ${x.description}`).join('\n');
  return `Dear ${specialist.name},\n\nPlease see ${p.first_name} ${p.last_name} (born ${p.dob}).\n\n${list}`;
}

async function sendReferral(patientId, specialist, reason) {
  const p = await repo.findById(patientId);
  if (!p) {
    logger.warn('referral for unknown patient', { patientId }); // safe
    return null;
  }
  const problems = await repo.problems(patientId);
  logger.info('referral started', { patientId, specialist: specialist.name, problems: problems.length }); // safe
  const letter = buildLetter(p, problems, specialist);
  logger.debug(`letter for ${specialist.npi}: ${letter}`); // leak: log

  try {
    const res = await axios.post(`${process.env.EREFERRAL_URL}/referrals`, { letter, reason, to: specialist.npi }, { timeout: 8000 });
    logger.info('referral accepted', { ticket: res.data.ticket, status: res.status }); // safe
    return res.data.ticket;
  } catch (err) {
    Sentry.captureException(err, { extra: { patient: p, specialist: specialist.npi } }); // leak: error_monitor
    logger.error('referral failed', { patientId, code: err.code }); // safe
    throw err;
  }
}

async function notifyCoordinator(coordinator, count) {
  await mailer.sendMail({ to: coordinator.email, subject: 'Open referrals', text: `You have ${count} open referrals.` }); // safe
}

async function pollStatus(p, ticket) {
  const url = `${process.env.EREFERRAL_URL}/status?ticket=${ticket}&lastName=${encodeURIComponent(p.last_name)}&dob=${p.dob}`;
  const { data } = await axios.get(url); // leak: url
  logger.info('status', { ticket, state: data.state }); // safe
  return data.state;
}

module.exports = { sendReferral, notifyCoordinator, pollStatus };
