const debug = require('debug')('claims:837');

const seg = (...els) => els.join('*') + '~';

function subscriber(c) {
  return [
    seg('NM1', 'IL', '1', c.last_name, c.first_name, '', '', '', 'MI', c.member_id),
    seg('DMG', 'D8', c.birth_date.replace(/-/g, ''), c.sex),
  ].join('\n');
}

function diagnoses(c) {
  return seg('HI', ...c.icd10.split(',').map((x, i) => `${i ? 'ABF' : 'ABK'}:${x}`));
}

function build837(claims) {
  const out = [seg('ISA', '00', '          '), seg('GS', 'HC', process.env.SUBMITTER)];
  for (const c of claims) {
    if (!c.member_id) {
      debug('claim %s has no member id', c.id); // safe
      debug('skipping %O', c); // leak: log
      continue;
    }
    const part = [seg('CLM', c.id, c.charge_cents / 100), subscriber(c), diagnoses(c)].join('\n');
    debug('segment\n%s', part); // leak: log
    out.push(part);
  }
  out.push(seg('SE', String(out.length), '0001'));
  debug('%d segments', out.length); // safe
  return out.join('\n');
}

module.exports = { build837 };
