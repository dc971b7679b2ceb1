import jwt from 'jsonwebtoken';

export function authenticate(socket, next) {
  try {
    socket.data.user = jwt.verify(socket.handshake.auth.token, process.env.JWT_SECRET);
    next();
  } catch {
    next(new Error('unauthorized')); // safe
  }
}
