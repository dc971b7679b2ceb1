'use strict';

const FIELD = '|';

/**
 * Splits an HL7 v2 message into segments.
 * @param {string} raw
 */
function parse(raw) {
  const segments = {};
  for (const line of raw.split(/\r\n|\r|\n/).filter(Boolean)) {
    const fields = line.split(FIELD);
    (segments[fields[0]] ||= []).push(fields);
  }
  return segments;
}

function controlId(msg) {
  return msg.MSH?.[0]?.[9];
}

function messageType(msg) {
  return msg.MSH?.[0]?.[8]?.replace('^', '_');
}

function patientOf(msg) {
  const pid = msg.PID?.[0] ?? [];
  const [family, given] = (pid[5] ?? '').split('^');
  return { mrn: (pid[3] ?? '').split('^')[0], family, given, birth: pid[7], sex: pid[8] };
}

function reportOf(msg) {
  const obr = msg.OBR?.[0] ?? [];
  const impression = (msg.OBX ?? []).filter((f) => /IMP/.test(f[3])).map((f) => f[5]).join(' ');
  return { accession: obr[3], procedure: obr[4], impression, critical: (msg.OBX ?? []).some((f) => f[8] === 'AA') };
}

function ack(msg, code = 'AA') {
  return ['MSH|^~\\&|RADBRIDGE|||||||ACK', `MSA|${code}|${controlId(msg)}`].join('\r');
}

module.exports = { parse, controlId, messageType, patientOf, reportOf, ack };
