import { createServer } from 'node:https';
import { readFileSync } from 'node:fs';
import WebSocket, { WebSocketServer } from 'ws';
import { bus } from './bus.js';
import { forComponent } from './log.js';

const log = forComponent('live');
const https = createServer({ key: readFileSync('/etc/pulse/key.pem'), cert: readFileSync('/etc/pulse/cert.pem'), minVersion: 'TLSv1.2' });
const wss = new WebSocketServer({ server: https });
const wall = new WebSocket('ws://wallboard.pulse.example:9000/feed');

wss.on('connection', (socket) => {
  log.info({ clients: wss.clients.size }, 'viewer joined'); // safe: a count
  socket.on('close', (code) => log.info({ code }, 'viewer left')); // safe: a code
  socket.on('message', (m) => log.debug({ bytes: m.toString().length }, 'viewer message')); // safe: a size
});

bus.on('reading', (reading, wearer) => {
  const frame = JSON.stringify({ name: wearer.fullName, kind: reading.kind, value: reading.value });
  if (wall.readyState === WebSocket.OPEN) wall.send(frame); // leak: plaintext
  for (const c of wss.clients) c.send(JSON.stringify({ wearerId: wearer.wearerId, kind: reading.kind })); // safe: a reference, over TLS
});

wall.on('error', (e) => log.error({ name: e.name }, 'wallboard')); // safe: type name
https.listen(8443);
