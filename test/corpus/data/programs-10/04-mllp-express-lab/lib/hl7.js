'use strict';

const VT = '\x0b';
const FS = '\x1c';
const CR = '\r';

function unwrap(buffer) {
  const text = buffer.toString('utf8');
  const start = text.indexOf(VT);
  const end = text.indexOf(FS);
  if (start < 0 || end < 0) return null;
  return text.slice(start + 1, end);
}

function wrap(message) {
  return VT + message + FS + CR;
}

function parse(raw) {
  const segments = raw.split(CR).filter(Boolean).map((line) => line.split('|'));
  const seg = (name) => segments.find((s) => s[0] === name) || [];
  const all = (name) => segments.filter((s) => s[0] === name);
  const msh = seg('MSH');
  const pid = seg('PID');
  const [family, given] = (pid[5] || '').split('^');
  return {
    controlId: msh[9],
    type: msh[8],
    sender: msh[3],
    pid: { mrn: (pid[3] || '').split('^')[0], family, given, born: pid[7], sex: pid[8], phone: pid[13] },
    obr: all('OBR').map((o) => ({ order: o[2], code: (o[4] || '').split('^')[0] })),
    obx: all('OBX').map((o) => ({ code: (o[3] || '').split('^')[1], value: o[5], unit: o[6], flag: o[8], status: o[11] })),
  };
}

function ack(msg, code, text) {
  const now = new Date().toISOString().replace(/[-:T]/g, '').slice(0, 14);
  return [`MSH|^~\\&|LABBRIDGE|HUB|${msg.sender || ''}||${now}||ACK|${msg.controlId}|P|2.5.1`, `MSA|${code}|${msg.controlId}|${text || ''}`].join(CR) + CR;
}

module.exports = { unwrap, wrap, parse, ack };
