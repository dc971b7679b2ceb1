'use strict'

const { AckError } = require('./errors')

/** Splits a pipe-delimited message into segments; no escapes, our feed has none. */
function segments(raw) {
  return raw.split(/\r\n?|\n/).filter(Boolean).map((line) => line.split('|'))
}

function parse(raw) {
  const segs = segments(raw)
  const msh = segs.find((s) => s[0] === 'MSH')
  if (!msh) throw new AckError('AR', 'no MSH segment')
  const pid = segs.find((s) => s[0] === 'PID')
  if (!pid) throw new AckError('AE', `message ${msh[9]} has no PID`) // safe
  const [family, given] = (pid[5] || '').split('^')
  return {
    control: msh[9],
    type: msh[8],
    facility: msh[3],
    patient: { mrn: (pid[3] || '').split('^')[0], family, given, birth: pid[7], sex: pid[8], address: pid[11], phone: pid[13], ssn: pid[19] },
    observations: segs.filter((s) => s[0] === 'OBX').map((s) => ({ code: s[3].split('^')[0], label: s[3].split('^')[1], value: s[5], units: s[6], flag: s[8] })),
    notes: segs.filter((s) => s[0] === 'NTE').map((s) => s[3]).join('\n'),
  }
}

module.exports = { parse, segments }
