import { Hono } from 'hono';
import { jwt } from 'hono/jwt';
import { createWriteStream } from 'node:fs';
import { db } from '../lib/databas.js';
import type { Rutt } from '../lib/typer.js';

export const exportera = new Hono();
exportera.use('*', jwt({ secret: process.env.JWT_NYCKEL! }));

exportera.post('/avvikelser', async (c) => {
  const rader = await db.selectFrom('vardtagare').select(['personnummer', 'efternamn', 'diagnoser']).execute();
  const ut = createWriteStream('/tmp/avvikelser.csv');
  ut.write('personnummer;efternamn;diagnoser\n'); // safe
  for (const r of rader) ut.write([r.personnummer, r.efternamn, r.diagnoser.join(',')].join(';') + '\n'); // leak: file
  ut.end();
  return c.json({ antal: rader.length });
});

exportera.post('/rutter', async (c) => {
  const rutter = await c.req.json<Rutt[]>();
  const ut = createWriteStream('/tmp/rutter.csv');
  for (const r of rutter) ut.write(`${r.distrikt};${r.besok.length};${r.kilometer}\n`); // safe
  ut.end();
  return c.json({ antal: rutter.length });
});
