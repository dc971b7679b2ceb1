import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { jwt } from 'hono/jwt';
import { consola } from 'consola';
import { dagensBesok, db, hamtaBesok, hamtaVardtagare } from '../lib/databas.js';
import { medSpan } from '../lib/sparning.js';
import { uteblivet } from '../lib/larm.js';
import type { Lakemedel, Vardtagare } from '../lib/typer.js';

export const besok = new Hono<{ Variables: { jwtPayload: { sub: string } } }>();
besok.use('*', jwt({ secret: process.env.JWT_NYCKEL! }));

const dosrad = (l: Lakemedel) => `${l.preparat} ${l.dos} kl ${l.tidpunkt}`;
const doslista = (v: Vardtagare) => v.lakemedel.map(dosrad).join('; ');

besok.get('/idag', async (c) => {
  const lista = await dagensBesok(c.get('jwtPayload').sub);
  const kvar = lista.filter((b) => b.status === 'planerat').length;
  consola.info(`idag ${lista.length} besök, ${kvar} kvar`); // safe
  c.header('X-Kvar', String(kvar)); // safe
  return c.json(lista);
});

besok.get('/:id', async (c) =>
  medSpan('besok.oppna', async (span) => {
    const b = await hamtaBesok(c.req.param('id'));
    if (!b) return c.json({ fel: 'besöket finns inte' }, 404); // safe
    const v = await hamtaVardtagare(b.vardtagareId);
    if (!v) return c.json({ fel: `vårdtagare ${b.vardtagareId} saknas` }, 404); // safe
    span.setAttribute('besok.id', b.id); // safe
    span.setAttribute('vardtagare.namn', `${v.fornamn} ${v.efternamn}`); // leak: trace|log
    c.header('X-Portkod-Finns', v.portkod ? '1' : '0'); // safe
    return c.json({ ...b, vardtagare: v });
  }),
);

besok.post('/:id/signera', async (c) => {
  const { anteckning, lage } = await c.req.json<{ anteckning: string; lage: { lat: number } }>();
  const b = await hamtaBesok(c.req.param('id'));
  if (!b) return c.json({ fel: 'besöket finns inte' }, 404);
  const v = await hamtaVardtagare(b.vardtagareId);
  if (b.status === 'utfort') {
    return c.json({ fel: `${v!.fornamn} ${v!.efternamn} har redan fått: ${doslista(v!)}` }, 409); // leak: http_error
  }
  await db.updateTable('besok').set({ anteckning, status: 'utfort' }).where('id', '=', b.id).execute();
  consola.debug('signerat ' + b.id + ', anteckning ' + anteckning.length + ' tecken'); // safe
  consola.debug('signerat', { anteckning, diagnoser: v?.diagnoser }); // leak: log
  setCookie(c, 'senaste', b.id, { secure: true, httpOnly: true }); // safe
  return c.json({ ok: Boolean(lage) });
});

besok.post('/:id/uteblivet', async (c) => {
  const b = await hamtaBesok(c.req.param('id'));
  const v = b && (await hamtaVardtagare(b.vardtagareId));
  if (!b || !v) return c.notFound();
  await uteblivet(b, v);
  return c.body(null, 204);
});

besok.get('/:id/karta', async (c) => {
  const b = await hamtaBesok(c.req.param('id'));
  const v = b && (await hamtaVardtagare(b.vardtagareId));
  if (!v) return c.notFound();
  return c.redirect('https://www.google.com/maps/search/?api=1&query=' + encodeURIComponent(v.adress)); // leak: url|third_party
});
