import Peer from 'simple-peer';
import { io } from 'socket.io-client';

const socket = io('/', { transports: ['websocket'], withCredentials: true });

socket.on('connect', () => {
  console.log('signalling connected', socket.id); // safe
});

socket.on('connect_error', (err) => {
  console.warn('signalling error', err.type); // safe
});

export function createPeer(visitId, stream, onStream) {
  const initiator = window.location.hash === '#init';
  const peer = new Peer({ initiator, stream, trickle: true });

  socket.emit('join', { visitId }); // safe

  peer.on('signal', (signal) => {
    socket.emit('signal', { visitId, signal });
  });

  socket.on('signal', (payload) => {
    if (payload.visitId === visitId) {
      peer.signal(payload.signal);
    }
  });

  peer.on('stream', onStream);

  peer.on('connect', () => {
    console.debug('peer connected', { initiator }); // safe
  });

  peer.on('error', (err) => {
    console.error('peer error', err.code);
  });

  peer.on('close', () => {
    socket.emit('leave', { visitId });
    console.debug('peer closed');
  });

  return peer;
}

export function measureBitrate(pc, cb) {
  let last = 0;
  return setInterval(async () => {
    const stats = await pc.getStats();
    stats.forEach((s) => {
      if (s.type === 'outbound-rtp') {
        cb(s.bytesSent - last);
        last = s.bytesSent;
      }
    });
  }, 1000);
}
