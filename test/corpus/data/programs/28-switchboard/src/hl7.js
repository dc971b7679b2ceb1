function decode(raw) {
  const segs = raw.split('\r').map((s) => s.split('|'));
  const seg = (name) => segs.find((s) => s[0] === name) || [];
  const msh = seg('MSH');
  const pid = seg('PID');
  const name = (pid[5] || '').split('^');
  const msg = {
    type: msh[8],
    controlId: msh[9],
    sendingApp: msh[2],
    pid: { mrn: (pid[3] || '').split('^')[0], family: name[0], given: name[1], birth: pid[7], sex: pid[8], phone: pid[13], ssn: pid[19] },
    dg1: segs.filter((s) => s[0] === 'DG1').map((s) => s[3]),
    obx: segs.filter((s) => s[0] === 'OBX').map((s) => ({ code: s[3], value: s[5], flag: s[8] })),
  };
  console.log(`decoded ${msg.type} with ${segs.length} segments from ${msg.sendingApp}`); // safe
  return msg;
}

function ack(msg, code) {
  const ts = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  return [`MSH|^~\\&|SWB||${msg.sendingApp}||${ts}||ACK|${msg.controlId}|P|2.5`, `MSA|${code}|${msg.controlId}`].join('\r');
}

module.exports = { decode, ack };
