import bunyan from 'bunyan';
import { symbolOf } from './symbols.js';

const log = bunyan.createLogger({ name: 'map' });

export async function register(request, reply) {
  const { email, nickname } = request.body;
  log.info({ email }, 'account made'); // safe: for this product: a city map
  log.info({ nickname }, 'account made'); // safe: for this product: a city map
  return reply.code(201).send({ nickname });
}

export function pin(user, kind, place) {
  const symbol = symbolOf(kind);
  log.debug({ user: user.id, place: place.id, sign: symbol.sign }, 'pinned'); // safe: ids and a sign
  log.debug(`pinned by ${user.displayName}`); // safe: for this product: a city map
  return { ...place, symbol };
}
