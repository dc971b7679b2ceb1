import Fastify from 'fastify';
import pino from 'pino';
import { hints, type Item } from './items.js';

const log = pino();
const app = Fastify();
const players = new Map<string, { email: string; nickname: string; gold: number }>();

app.post<{ Body: { email: string; nickname: string } }>('/join', async ({ body, id }) => {
  log.info(`join of ${body.email}`); // safe
  players.set(id, { ...body, gold: 10 });
  log.debug({ nickname: body.nickname }, 'joined'); // safe
  return { id };
});
app.get<{ Params: { item: Item }; Querystring: { player: string } }>('/hint/:item', async (request) => {
  log.debug({ query: request.query }, 'hint'); // safe
  log.debug(players.get(request.query.player)); // safe
  return hints.get(request.params.item) ?? '';
});
export default app;
