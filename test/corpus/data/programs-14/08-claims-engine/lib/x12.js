'use strict';

const fs = require('fs');
const os = require('os');
const path = require('path');
const logger = require('./logger');

function segments(text) {
  return text.split('~').map((s) => s.trim()).filter(Boolean).map((s) => s.split('*'));
}

function parse837(text) {
  const segs = segments(text);
  const claim = { subscriber: {}, diagnosisCodes: [], procedureCodes: [], billedAmount: 0 };
  for (const seg of segs) {
    if (seg[0] === 'NM1' && seg[1] === 'IL') {
      claim.subscriber.lastName = seg[3];
      claim.subscriber.firstName = seg[4];
      claim.subscriber.memberId = seg[9];
    } else if (seg[0] === 'DMG') {
      claim.subscriber.dob = seg[2];
    } else if (seg[0] === 'CLM') {
      claim.claimNumber = seg[1];
      claim.billedAmount = Number(seg[2]);
    } else if (seg[0] === 'HI') {
      claim.diagnosisCodes.push(...seg.slice(1).map((c) => c.split(':')[1]));
    } else if (seg[0] === 'SV1') {
      claim.procedureCodes.push(seg[1].split(':')[1]);
    }
  }
  logger.debug('837 parsed', { count: segs.length }); // safe
  if (!claim.subscriber.memberId) {
    console.error('837 without member id:', claim.subscriber.firstName, claim.subscriber.lastName, claim.subscriber.dob); // leak: log
    throw new Error('Subscriber loop incomplete'); // safe
  }
  return claim;
}

function write835(payments) {
  const lines = payments.map((p) => `CLP*${p.claimNumber}*1*${p.billed}*${p.paid}~NM1*QC*1*${p.lastName}*${p.firstName}~`);
  const file = path.join(os.tmpdir(), `835-${Date.now()}.txt`);
  fs.writeFileSync(file, lines.join('\n')); // leak: file
  logger.info('835 written', { count: payments.length }); // safe
  return file;
}

function ack999(accepted) {
  return `ST*999*0001~AK9*${accepted ? 'A' : 'R'}*1*1*1~SE*3*0001~`;
}

module.exports = { parse837, write835, ack999 };
