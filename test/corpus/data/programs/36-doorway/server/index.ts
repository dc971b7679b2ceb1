import express from 'express';
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { createRoom, patientToken, textInvite } from './rooms.js';
import type { CallStats, VisitInvite } from '../shared/types.js';

const app = express();
const http = createServer(app);
const io = new Server(http, { cors: { origin: process.env.ORIGIN } });
const jwks = createRemoteJWKSet(new URL(process.env.JWKS_URL!));

app.use(express.json());
app.use(async (req, res, next) => {
  try {
    const { payload } = await jwtVerify((req.headers.authorization ?? '').slice(7), jwks, { audience: 'doorway' });
    res.locals.doctorId = payload.sub;
    next();
  } catch (e) {
    console.warn('token rejected', (e as { code?: string }).code); // safe
    res.status(401).json({ error: 'unauthorized' }); // safe
  }
});

app.post('/visits', async (req, res) => {
  const invite = req.body as VisitInvite;
  console.log('new visit', invite.patientFirstName, invite.patientLastName, '-', invite.visitReason); // leak: log
  if (Date.parse(invite.startsAt) < Date.now()) {
    return res.status(400).json({ error: `${invite.patientFirstName}'s visit for ${invite.visitReason} is in the past` }); // leak: http_error
  }
  const room = await createRoom();
  const token = await patientToken(invite, room.name);
  await textInvite(invite, room.url);
  console.log('room ready', room.id, 'doctor', invite.doctor); // safe
  return res.status(201).json({ url: room.url, token });
});

io.use(async (socket, next) => {
  try {
    await jwtVerify(socket.handshake.auth.token, jwks, { audience: 'doorway' });
    next();
  } catch {
    next(new Error('unauthorized')); // safe
  }
});

io.on('connection', (socket) => {
  socket.on('stats', (s: CallStats) => console.log('call stats', s)); // safe
  socket.on('waiting', (invite: VisitInvite) => {
    console.info(JSON.stringify({ event: 'waiting', patient: invite.patientLastName, reason: invite.visitReason })); // leak: log
    socket.to(`doctor:${invite.doctor}`).emit('patient-waiting', invite);
  });
});

http.listen(4001);
