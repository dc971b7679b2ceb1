'use strict';

const FIELD = '|';
const COMPONENT = '^';

function segments(raw) {
  return raw.split(/\r\n?|\n/).filter(Boolean).map((line) => line.split(FIELD));
}

function find(list, code) {
  return list.find((s) => s[0] === code) || [];
}

function parseAdt(raw) {
  const list = segments(raw);
  const msh = find(list, 'MSH');
  const pid = find(list, 'PID');
  const pv1 = find(list, 'PV1');
  const dg1 = find(list, 'DG1');
  const [family, given] = (pid[5] || '').split(COMPONENT);
  return {
    controlId: msh[9],
    trigger: (msh[8] || '').split(COMPONENT)[1],
    sendingApp: msh[2],
    mrn: (pid[3] || '').split(COMPONENT)[0],
    family,
    given,
    birthDate: pid[7],
    ssn: pid[19],
    ward: (pv1[3] || '').split(COMPONENT)[0],
    attending: (pv1[7] || '').split(COMPONENT)[1],
    diagnosis: (dg1[3] || '').split(COMPONENT)[1],
  };
}

function ack(msg, code, text) {
  return ['MSH|^~\\&|GATEWAY|HOSP', `MSA|${code}|${msg.controlId}|${text || ''}`].join('\r');
}

module.exports = { parseAdt, ack, segments };
