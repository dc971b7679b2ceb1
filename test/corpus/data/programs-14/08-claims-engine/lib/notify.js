'use strict';

const sgMail = require('@sendgrid/mail');
const request = require('request');
const logger = require('./logger');

sgMail.setApiKey(process.env.SENDGRID_API_KEY);

const FROM = 'claims@unity-plan.example';

exports.denial = async function denial(member, claim, text) {
  const msg = {
    to: member.email,
    from: FROM,
    subject: 'Your claim was denied',
    text: `Dear ${member.firstName} ${member.lastName},\nservices for ${claim.diagnosisCodes.join(', ')} were denied: ${text}`,
  };
  await sgMail.send(msg); // leak: messaging
  logger.info('denial mail sent', { pk: claim.id }); // safe
};

exports.examinerDigest = async function examinerDigest(examiner, pended) {
  await sgMail.send({ to: examiner.workEmail, from: FROM, subject: 'Queue digest', text: `${examiner.name}, ${pended} claims are pended.` }); // safe
};

exports.webhook = function webhook(member, claim) {
  const body = { name: `${member.firstName} ${member.lastName}`, memberId: member.memberId, diagnosis: claim.diagnosisCodes };
  request.post({ url: 'http://edi.partner-tpa.example/hooks/claims', json: body }, (err, res) => { // leak: transport
    if (err) {
      logger.error('webhook failed', { code: err.code }); // safe
      return;
    }
    logger.info('webhook delivered', { status: res.statusCode }); // safe
  });
};

exports.statusPage = function statusPage(up) {
  request.post({ url: 'https://status.unity-plan.example/api', json: { component: 'claims', up } }); // safe
};
