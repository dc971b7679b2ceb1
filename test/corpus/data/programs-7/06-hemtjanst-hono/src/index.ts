import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { besok } from './vagar/besok.js';
import { exportera } from './vagar/export.js';

const app = new Hono();
app.route('/besok', besok);
app.route('/export', exportera);
app.onError((fel, c) => {
  console.error(fel.name, c.req.method, c.req.routePath); // safe
  return c.json({ fel: 'internt fel' }, 500);
});
serve({ fetch: app.fetch, port: 8787 });
