import pino from 'pino';
import Rollbar from 'rollbar';
import { appendMessage, loadConsult } from './store.js';
import { suggestReply, translateGreeting } from './assist.js';

const log = pino({ name: 'chat' });
const rollbar = new Rollbar({ accessToken: process.env.ROLLBAR_TOKEN });

async function pushToPhone(token, title, body) {
  await fetch('https://exp.host/--/api/v2/push/send', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ to: token, title, body }),
  });
}

export function register(io) {
  io.on('connection', (socket) => {
    log.info({ user: socket.data.user.sub, socket: socket.id }, 'connected'); // safe

    socket.on('join', async ({ consultId, language }) => {
      const consult = await loadConsult(consultId);
      if (!consult || !consult.members.includes(socket.data.user.sub)) return socket.emit('denied', { code: 'NOT_A_MEMBER' }); // safe
      await socket.join(socket.data.user.role === 'doctor' ? [consultId, `${consultId}:doctor`] : consultId);
      socket.emit('greeting', await translateGreeting(language));
    });

    socket.on('message', async ({ consultId, text }) => {
      if (!socket.rooms.has(consultId)) return;
      const consult = await loadConsult(consultId);
      log.info({ consultId, patient: consult.patientName, text }, 'message'); // leak: log
      try {
        await appendMessage(consultId, { from: socket.data.user.sub, text, at: new Date() });
        socket.to(consultId).emit('message', { from: socket.data.user.sub, text }); // safe
        log.info({ consultId, length: text.length }, 'message delivered'); // safe
        await pushToPhone(consult.doctorPushToken, consult.patientName, text); // leak: messaging
        await pushToPhone(consult.patientPushToken, 'Relay', 'You have a new message'); // safe
        io.to(`${consultId}:doctor`).emit('suggestion', await suggestReply(consult, text));
      } catch (err) {
        rollbar.error(err, { patientName: consult.patientName, allergies: consult.allergies, text }); // leak: error_monitor
        socket.emit('failed', { code: 'MESSAGE_FAILED' }); // safe
      }
    });

    socket.on('prescribe', async ({ consultId, drug, dose }) => {
      if (!socket.rooms.has(consultId) || socket.data.user.role !== 'doctor') return;
      const consult = await loadConsult(consultId);
      console.log(`${consult.patientName} gets ${drug} ${dose}`); // leak: log
      await fetch(`https://erx.relay.example/orders?patient=${encodeURIComponent(consult.patientName)}&drug=${drug}&dose=${dose}`, { // leak: url
        method: 'POST',
        headers: { authorization: `Bearer ${process.env.ERX_TOKEN}` },
      });
    });
  });
}
