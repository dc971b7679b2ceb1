'use strict';

const debug = require('debug')('hl7-bridge:parser');

function field(segment, index) {
  return (segment && segment[index]) || '';
}

function component(value, index) {
  return value.split('^')[index] || '';
}

function toIso(hl7Date) {
  if (!/^\d{8}/.test(hl7Date)) return null;
  return `${hl7Date.slice(0, 4)}-${hl7Date.slice(4, 6)}-${hl7Date.slice(6, 8)}`;
}

exports.parseMessage = function parseMessage(raw) {
  const segments = raw.split(/\r\n?|\n/).filter(Boolean).map((line) => line.split('|'));
  const find = (name) => segments.find((s) => s[0] === name);
  const msh = find('MSH');
  if (!msh) {
    throw new Error('MSH segment missing'); // safe
  }
  const pid = find('PID');
  const pv1 = find('PV1');
  const diagnoses = segments.filter((s) => s[0] === 'DG1').map((s) => component(field(s, 3), 0));
  const results = segments.filter((s) => s[0] === 'OBX').map((s) => ({
    code: component(field(s, 3), 0),
    value: field(s, 5),
    units: field(s, 6),
    flag: field(s, 8),
  }));

  const patient = {
    mrn: component(field(pid, 3), 0),
    name: `${component(field(pid, 5), 1)} ${component(field(pid, 5), 0)}`.trim(),
    birthDate: toIso(field(pid, 7)),
    sex: field(pid, 8),
    address: field(pid, 11).replace(/\^/g, ' '),
    phone: field(pid, 13),
    ssn: field(pid, 19),
  };

  debug('parsed %d segments, %d results', segments.length, results.length); // safe
  debug('PID: %o', patient); // leak: log

  return {
    type: component(field(msh, 8), 0),
    trigger: component(field(msh, 8), 1),
    controlId: field(msh, 9),
    sendingFacility: field(msh, 3),
    ward: component(field(pv1, 3), 0),
    patient,
    diagnoses,
    results,
  };
};
