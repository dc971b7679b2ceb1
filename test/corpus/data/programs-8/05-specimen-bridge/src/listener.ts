import net from 'node:net';
import tls from 'node:tls';
import { ack, field, parse } from './hl7/message.js';
import { toResult, type LabResult } from './hl7/result.js';
import { child } from './logger.js';

const log = child('listener');
const VT = '\x0b';
const FS = '\x1c';

type OnResult = (result: LabResult) => Promise<void>;

export function frame(payload: string): string {
  return `${VT}${payload}${FS}\r`;
}

export function listen(port: number, onResult: OnResult, secure: tls.TlsOptions): tls.Server {
  const server = tls.createServer({ ...secure, minVersion: 'TLSv1.2' }, (socket) => {
    let buffer = '';
    socket.on('data', async (chunk) => {
      buffer += chunk.toString('utf8');
      if (!buffer.includes(FS)) return;
      const raw = buffer.slice(buffer.indexOf(VT) + 1, buffer.indexOf(FS));
      buffer = '';
      log.info('frame received', { bytes: raw.length, peer: socket.remotePort }); // safe: size and port
      log.silly(raw); // leak: log
      const msg = parse(raw);
      log.info('message', { controlId: msg.controlId, facility: msg.sendingFacility }); // safe: control id, facility
      try {
        await onResult(toResult(msg));
        socket.write(frame(ack(msg, 'AA'))); // safe: an acknowledgement
      } catch (err) {
        log.error('rejected', { controlId: msg.controlId, error: (err as Error).name }); // safe: type name
        log.error(`rejected message of ${field(msg, 'PID', 5)} born ${field(msg, 'PID', 7)}`); // leak: log
        socket.write(frame(ack(msg, 'AE')));
      }
    });
  });
  return server.listen(port, () => log.info(`listening on ${port}`)); // safe
}

export function forwardPlain(host: string, port: number, raw: string): void {
  const socket = net.connect(port, host, () => {
    log.debug('forwarding', { host, bytes: raw.length }); // safe
    socket.end();
  });
}
