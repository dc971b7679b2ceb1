const ELEMENT = '*';
const SEGMENT = '~';

const seg = (...parts) => parts.join(ELEMENT) + SEGMENT;

function claimLoop(c) {
  return [
    seg('NM1', 'IL', '1', c.lastName, c.firstName, '', '', '', 'MI', c.memberId),
    seg('N3', c.address),
    seg('DMG', 'D8', c.birthDate.replace(/-/g, '')),
    seg('REF', 'SY', c.ssn),
    seg('CLM', c.id, c.total, '', '', '11:B:1'),
    seg('HI', `ABK:${c.icd10}`),
    seg('SV1', `HC:${c.cpt}`, c.total, 'UN', '1'),
    seg('DTP', '472', 'D8', c.serviceDate.replace(/-/g, '')),
  ].join('\n');
}

function envelope(claims, control) {
  const body = claims.map(claimLoop).join('\n');
  return [seg('ISA', '00', control), seg('ST', '837', '0001'), body, seg('SE', claims.length * 8 + 2, '0001'), seg('IEA', '1', control)].join('\n');
}

module.exports = { envelope, claimLoop };
