// Frame: STX | type | bed | payload (pipe separated) | checksum
const TYPES = { 1: 'vitals', 2: 'assign', 3: 'alarm', 9: 'selftest' };

function parse(line) {
  const [type, bed, ...rest] = line.trim().split('|');
  const kind = TYPES[type] || 'unknown';
  if (kind === 'assign') {
    const [mrn, lastName, firstName, birthDate, admitDiagnosis] = rest;
    return { kind, bed, patient: { mrn, lastName, firstName, birthDate, admitDiagnosis } };
  }
  if (kind === 'vitals') {
    const [heartRate, spo2, sys, dia] = rest.map(Number);
    return { kind, bed, vitals: { heartRate, spo2, sys, dia } };
  }
  if (kind === 'alarm') return { kind, bed, code: rest[0], priority: rest[1] };
  if (kind === 'selftest') return { kind, bed, firmware: rest[0], battery: Number(rest[1]), serial: rest[2] };
  return { kind, bed };
}

module.exports = { parse };
