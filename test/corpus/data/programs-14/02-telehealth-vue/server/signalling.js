import { createServer } from 'node:https';
import { readFileSync } from 'node:fs';
import express from 'express';
import { Server } from 'socket.io';
import { requireSession, loadVisit } from './session.js';
import { summarizeVisit } from './summary.js';

const app = express();
app.use(express.json());
const server = createServer({ key: readFileSync(process.env.TLS_KEY), cert: readFileSync(process.env.TLS_CERT) }, app);
const io = new Server(server, { maxHttpBufferSize: 1e6 });
const rooms = new Map();

io.on('connection', (socket) => {
  socket.on('join', async ({ visitId }) => {
    const visit = await loadVisit(visitId);
    if (!visit) return socket.emit('error', { code: 'NO_VISIT' }); // safe
    console.log(`${visit.patient.fullName} (${visit.patient.dob}) joined the waiting room`); // leak: log
    socket.join(visitId);
    rooms.set(visitId, (rooms.get(visitId) ?? 0) + 1);
    console.log('room size', rooms.get(visitId)); // safe
  });

  socket.on('signal', (payload) => {
    socket.to(payload.visitId).emit('signal', payload);
  });

  socket.on('leave', ({ visitId }) => {
    rooms.set(visitId, Math.max(0, (rooms.get(visitId) ?? 1) - 1));
    socket.leave(visitId);
  });
});

app.post('/api/visits/:id/summary', requireSession, async (req, res) => {
  const visit = await loadVisit(req.params.id);
  if (!visit) return res.status(404).json({ error: 'Visit not found' });
  try {
    const summary = await summarizeVisit(visit);
    res.json({ summary });
  } catch (err) {
    res.status(502).json({ error: `Summary failed for ${visit.patient.fullName}: ${visit.reason}` }); // leak: http-error
  }
});

server.listen(8443, () => console.log('signalling on 8443'));
