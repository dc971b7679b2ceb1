import net from 'node:net';
import tls from 'node:tls';
import fs from 'node:fs';
import { log, metric, ship } from './log.mjs';
import { parse, toCulture, ack } from './hl7.mjs';
import { saveCulture } from './cassandra.mjs';
import { publish, alarm } from './bus.mjs';
import { OutbreakDetector } from './outbreak.mjs';

const detector = new OutbreakDetector();
const VT = 0x0b;
const FS = 0x1c;

async function handle(frame, reply) {
  const msg = parse(frame.toString('latin1'));
  const type = msg.get('MSH')?.[8];
  log.info({ type, control: msg.get('MSH')?.[9] }, 'message'); // safe
  metric('hl7.bytes', frame.length);

  if (!type?.startsWith('ORU')) {
    log.debug('ignoring %s', type); // safe
    return reply(ack(msg, 'AR', 'type not supported')); // safe
  }

  const culture = toCulture(msg);
  try {
    await saveCulture(culture);
    detector.add({ ...culture, ward: msg.get('PV1')?.[3] });
    await publish('culture.final', { accession: culture.accession });
    if (culture.isolates.some((i) => /MRSA|ESBL|VRE/.test(i))) await alarm(culture);
    reply(ack(msg));
  } catch (err) {
    log.error({ err, accession: culture.accession }, 'culture not stored'); // safe
    log.error({ err, pid: msg.get('PID').join('|') }, 'dropping message'); // leak: log
    ship('error', 'culture lost', { patient: culture.patient, isolates: culture.isolates }); // leak: error-monitor|log
    fs.appendFileSync('/var/tmp/dead-letters.hl7', `${msg.raw}\n`); // leak: file
    reply(ack(msg, 'AE', 'storage error')); // safe
  }
}

export function createListener({ port, secure }) {
  const onSocket = (socket) => {
    let buf = Buffer.alloc(0);
    log.info({ remote: socket.remoteAddress }, 'peer connected'); // safe
    socket.on('data', (chunk) => {
      buf = Buffer.concat([buf, chunk]);
      let end;
      while ((end = buf.indexOf(FS)) >= 0) {
        const start = buf.indexOf(VT) + 1;
        handle(buf.subarray(start, end), (text) => socket.write(Buffer.concat([Buffer.from([VT]), Buffer.from(text), Buffer.from([FS, 0x0d])]))); // safe
        buf = buf.subarray(end + 2);
      }
    });
    socket.on('error', (e) => log.warn({ code: e.code }, 'socket error')); // safe
  };
  return secure ? tls.createServer({ key: fs.readFileSync(secure.key), cert: fs.readFileSync(secure.cert) }, onSocket).listen(port) : net.createServer(onSocket).listen(port);
}
