'use strict';

const db = require('./db');

class Payer {
  constructor(row) {
    Object.assign(this, row);
  }

  static async load(id) {
    const row = await db('payers').where({ id }).first();
    if (row) console.log('payer', row.name, row.channel); // safe
    return row && new Payer(row);
  }
}

const segment = (...parts) => `${parts.join('*')}~`;

function build837(claim, payer) {
  const { last, first, memberId, dob } = claim.subscriber;
  const out = [
    segment('NM1', 'PR', '2', payer.name, '', '', '', '', 'PI', payer.id),
    segment('NM1', 'IL', '1', last, first, '', '', '', 'MI', memberId),
    segment('DMG', 'D8', dob.replaceAll('-', ''), 'U'),
    segment('HI', ...claim.icd10.map((c, i) => `${i ? 'ABF' : 'ABK'}:${c.replace('.', '')}`)),
    ...claim.lines.map((l) => segment('SV1', `HC:${l.cpt}`, l.charge, 'UN', l.units)),
  ];
  if (process.env.TRACE_EDI) process.stdout.write(out.join('\n')); // leak: log
  console.log('837 with', out.length, 'segments'); // safe
  return out.join('');
}

module.exports = { Payer, build837 };
