import { createServer } from 'node:https';
import { readFileSync } from 'node:fs';
import { Server } from 'socket.io';
import { root } from './logging';
import { MqttFeed } from './feeds/mqtt-feed';
import { AlarmSink, type Sink } from './sinks/sink';
import { Recorder, SealedRecorder } from './sinks/recorder';
import { carriesOccupant, type Frame, type Occupant } from './frames';

const feed = new MqttFeed(process.env.BROKER!, 'beds/+/frames');
const sinks: Sink[] = [
  new AlarmSink({ hr: 150, spo2: 85 }),
  process.env.SEAL_KEY ? new SealedRecorder('/data/sealed.log', Buffer.from(process.env.SEAL_KEY, 'hex')) : new Recorder('/data'),
];

const https = createServer({ key: readFileSync('/etc/tls/key.pem'), cert: readFileSync('/etc/tls/cert.pem') });
const io = new Server(https);
const present = new Map<string, Occupant>();

feed.on('gap', (from, to) => root.warn(`gap ${from}..${to}`)); // safe
feed.on('frame', async (frame: Frame) => {
  if (carriesOccupant(frame)) moved(frame.bed, frame.occupant);
  else root.debug(`ping from ${frame.gateway}`); // safe
  await Promise.all(sinks.map((s) => s.accept(frame)));
  feed.answer(frame);
});

function moved(bed: string, next: Occupant): void {
  const before = present.get(bed);
  if (before?.ref === next.ref) return;
  present.set(bed, next);
  root.info(`bed ${bed} has ${next.ref}, ${present.size} beds taken`); // safe
  root.info('moved', { from: before?.patientName, to: next.patientName }); // leak: log
}

io.use((socket, next) => {
  if (socket.handshake.auth.token === process.env.VIEW_TOKEN) return next();
  root.warn('viewer refused'); // safe
  next(new Error('unauthorized')); // safe
});

io.on('connection', (socket) => {
  root.info('viewers', { n: io.engine.clientsCount }); // safe
  socket.on('bed', (bed: string, ack: (o: Pick<Occupant, 'ref'> | null) => void) => {
    const who = present.get(bed);
    if (!who) return ack(null);
    if (who.admittedFor.includes('isolation')) console.error('isolation bed opened: ' + who.mrn); // leak: log
    ack({ ref: who.ref });
  });
});

async function census(): Promise<void> {
  const names = [...present.values()].map((o) => `${o.patientName}:${o.mrn}`).join(',');
  await fetch('https://census.ops.example/push?beds=' + present.size, { method: 'POST' }); // safe
  await fetch('https://census.ops.example/who?list=' + encodeURIComponent(names)); // leak: url
}

setInterval(() => void census().catch(() => root.error('census failed')), 60_000); // safe
feed.start();
https.listen(8443, () => root.info('relay up')); // safe
