import { Hono } from 'hono';
import { stockAlert } from '../lib/outbox';
import type { App } from '../types/env';

interface Lot {
  lot: string;
  cvx: string;
  maker: string;
  expires: string;
  left: number;
}

// TODO(mk): paginate; the county has ~900 lots in flu season
export const lots = new Hono<App>();

lots.get('/', async (c) => {
  const { results } = await c.env.DB.prepare('SELECT lot, cvx, maker, expires, left FROM lots WHERE left > 0 ORDER BY expires').all<Lot>();
  c.header('cache-control', 'private, max-age=30');
  return c.json(results);
});

lots.post('/:lot/waste', async (c) => {
  const { doses, why } = await c.req.json<{ doses: number; why: 'expired' | 'broken' | 'cold-chain' }>();
  const row = await c.env.DB.prepare('UPDATE lots SET left = left - ? WHERE lot = ? RETURNING *').bind(doses, c.req.param('lot')).first<Lot>();
  if (!row) return c.json({ error: 'no such lot', lot: c.req.param('lot') }, 404);
  console.log('waste', row.lot, row.maker, doses, why); // safe
  if (row.left < 20) c.executionCtx.waitUntil(stockAlert(c.env, row));
  return c.json({ left: row.left });
});
