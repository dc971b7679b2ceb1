const stamp = () => new Date().toISOString().replace(/\D/g, '').slice(0, 14);

const frame = (text) => `\x0b${text}\x1c\r`;

export function ack(message) {
  return frame(['MSH|^~\\&|ROUTER||' + message.get('MSH', 2) + `||${stamp()}||ACK|${stamp()}|P|2.5`, `MSA|AA|${message.controlId}`].join('\r'));
}

export function nack(message, code) {
  return frame(['MSH|^~\\&|ROUTER||' + message.get('MSH', 2) + `||${stamp()}||ACK|${stamp()}|P|2.5`, `MSA|${code}|${message.controlId}|rejected`].join('\r'));
}
