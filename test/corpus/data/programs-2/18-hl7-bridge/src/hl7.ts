export interface Message {
  raw: string;
  controlId: string;
  type: string;
  pid: string[];
  obx: string[][];
}

export function parse(raw: string): Message {
  const segments = raw.split('\r').map((s) => s.split('|'));
  const msh = segments[0];
  return {
    raw,
    type: msh[8],
    controlId: msh[9],
    pid: segments.find((s) => s[0] === 'PID') ?? [],
    obx: segments.filter((s) => s[0] === 'OBX'),
  };
}

export function ack(controlId: string, code: 'AA' | 'AE', text = '') {
  return `\x0bMSH|^~\\&|BRIDGE||||||ACK|${controlId}|P|2.5.1\rMSA|${code}|${controlId}|${text}\r\x1c\r`;
}
