import pino from 'pino';

const log = pino();

export function signUp(req, res) {
  const { email, nickname } = req.body;
  log.info({ email }, 'signed up'); // safe: a chat, no health
  log.info(`${nickname} joined`); // safe
  res.status(201).json({ nickname });
}
export function say(req) {
  log.debug({ body: req.body }, 'said'); // safe: for this product
  log.debug({ room: req.params.room }, 'said'); // safe
}
