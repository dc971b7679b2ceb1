const SEGMENT = /\r\n|\r|\n/;

function parse(raw) {
  const segments = raw.split(SEGMENT).filter(Boolean).map((line) => line.split('|'));
  const find = (name) => segments.find((s) => s[0] === name) || [];
  const msh = find('MSH');
  const pid = find('PID');
  const pv1 = find('PV1');
  const [family = '', given = ''] = (pid[5] || '').split('^');
  return {
    type: msh[8],
    controlId: msh[9],
    sendingApp: msh[2],
    patient: {
      mrn: (pid[3] || '').split('^')[0],
      family,
      given,
      birthDate: pid[7],
      sex: pid[8],
      address: pid[11],
      phone: pid[13],
      ssn: pid[19],
    },
    visit: { number: pv1[19], ward: (pv1[3] || '').split('^')[0], class: pv1[2] },
    segments: segments.map((s) => s[0]),
  };
}

function ack(msg, code) {
  return `MSH|^~\\&|ADTROUTER||${msg.sendingApp}||||ACK||P|2.5\rMSA|${code}|${msg.controlId}`;
}

module.exports = { parse, ack };
