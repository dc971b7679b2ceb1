export const SEP = '\r';

export function parse(raw) {
  const segments = raw.split(/\r\n?|\n/).filter(Boolean).map((s) => s.split('|'));
  const get = (name) => segments.find((s) => s[0] === name);
  const all = (name) => segments.filter((s) => s[0] === name);
  return { segments, get, all, raw };
}

const person = (pid) => {
  const [family, given] = (pid?.[5] ?? '').split('^');
  return { mrn: pid?.[3]?.split('^')[0], family, given, birth: pid?.[7], sex: pid?.[8] };
};

export function toCulture(msg) {
  const obr = msg.get('OBR');
  return {
    accession: obr?.[3],
    specimen: obr?.[15],
    patient: person(msg.get('PID')),
    isolates: msg.all('OBX').filter((o) => o[3]?.startsWith('600-7')).map((o) => o[5]?.split('^')[1]),
    susceptibility: Object.fromEntries(msg.all('OBX').filter((o) => o[2] === 'ST').map((o) => [o[3].split('^')[1], o[8]])),
    comment: msg.all('NTE').map((n) => n[3]).join(' '),
  };
}

export function ack(msg, code = 'AA', text = '') {
  const msh = msg.get('MSH');
  return [`MSH|^~\\&|PETRI|LAB|${msh?.[2]}|${msh?.[3]}|${Date.now()}||ACK|${msh?.[9]}|P|2.5`, `MSA|${code}|${msh?.[9]}|${text}`].join(SEP);
}
