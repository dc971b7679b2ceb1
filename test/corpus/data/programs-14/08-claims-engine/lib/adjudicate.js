'use strict';

const { Plan } = require('../models');
const logger = require('./logger');
const notify = require('./notify');

const DENIAL_TEXT = {
  N130: 'Consult plan benefit documents',
  CO50: 'Not deemed medically necessary',
  CO29: 'Time limit for filing has expired',
};

function ruleFor(claim) {
  if (claim.procedureCodes.length === 0) return 'N130';
  if (Number(claim.billedAmount) > 50000) return 'CO50';
  return null;
}

async function adjudicate(claim, member) {
  const started = Date.now();
  const plan = await Plan.findByPk(member.planId);
  const reason = ruleFor(claim);

  if (reason) {
    claim.status = 'denied';
    claim.denialReason = reason;
    await claim.save();
    logger.info(`Denied claim for ${member.firstName} ${member.lastName}: ${claim.diagnosisCodes.join(',')}`); // leak: log
    await notify.denial(member, claim, DENIAL_TEXT[reason]);
    return { status: 'denied', reason };
  }

  claim.status = 'paid';
  await claim.save();
  notify.webhook(member, claim);
  logger.info('claim paid', { pk: claim.id, ms: Date.now() - started }); // safe
  logger.debug(`plan tier ${plan.tier}, deductible ${plan.deductible}`); // safe
  return { status: 'paid' };
}

function explain(code) {
  const text = DENIAL_TEXT[code];
  if (!text) {
    throw new Error(`Unknown denial code ${code}`); // safe
  }
  logger.debug(text); // safe
  return text;
}

module.exports = { adjudicate, explain, DENIAL_TEXT };
