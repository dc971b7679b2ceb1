const fs = require('fs');
const { stringify } = require('csv-stringify/sync');
const debug = require('debug')('claims:835');

async function read835(file) {
  const text = fs.readFileSync(file, 'utf8'); // safe
  const lines = text.split('~').map((l) => l.trim().split('*'));
  const payments = [];
  const denials = [];
  let cur = null;
  for (const l of lines) {
    if (l[0] === 'CLP') {
      cur = { claim: l[1], status: l[2], paid: Number(l[4]) };
      (cur.paid > 0 ? payments : denials).push(cur);
    } else if (l[0] === 'NM1' && l[1] === 'QC' && cur) {
      cur.memberName = `${l[3]}, ${l[4]}`;
      cur.memberId = l[9];
    } else if (l[0] === 'CAS' && cur) {
      cur.carc = l[2];
      cur.reason = describe(l[2]);
    }
  }
  debug('%d lines', lines.length); // safe
  const csv = stringify(denials.map((d) => [d.claim, d.memberName, d.memberId, d.reason]));
  fs.writeFileSync(`/tmp/denials-${Date.now()}.csv`, csv); // leak: file
  const totals = stringify([['payments', payments.length], ['denials', denials.length]]);
  fs.writeFileSync('/tmp/totals.csv', totals); // safe
  return { payments, denials };
}

function describe(carc) {
  const known = { 16: 'lacks information', 29: 'time limit', 50: 'not medically necessary' };
  if (!known[carc]) console.warn('unknown CARC', carc); // safe
  return known[carc] || 'other';
}

module.exports = { read835 };
