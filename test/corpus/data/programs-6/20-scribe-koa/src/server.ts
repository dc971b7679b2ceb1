import multer from '@koa/multer';
import Router from '@koa/router';
import Koa from 'koa';
import bodyParser from 'koa-bodyparser';
import log from 'loglevel';
import { Pipeline, translateHeadings } from './pipeline.js';
import { readAloud } from './voice.js';
import { notes, templates, visits } from './data.js';

const app = new Koa();
const router = new Router();
const upload = multer();
log.setLevel((process.env.LEVEL as log.LogLevelDesc) ?? 'info');

app.use(async (ctx, next) => {
  try {
    await next();
  } catch (err) {
    const e = err as Error & { status?: number };
    ctx.status = e.status ?? 500;
    ctx.body = { error: e.message, path: ctx.path }; // leak: http_error
    log.error(e.stack); // leak: log
  }
});

app.use(async (ctx, next) => {
  const physician = ctx.get('x-physician');
  if (!physician) ctx.throw(401, 'physician required'); // safe
  ctx.state.physician = physician;
  await next();
  log.info(ctx.method, ctx._matchedRoute, ctx.status); // safe
});

router.post('/visits/:id/audio', upload.single('audio'), async (ctx) => {
  const visit = await visits.get(ctx.params.id);
  const pipeline = new Pipeline(visit);
  const transcript = await pipeline.transcribe(ctx.file.buffer);
  log.info('words', transcript.split(/\s+/).length); // safe
  log.debug(transcript.slice(0, 200)); // leak: log
  const note = await pipeline.note(transcript);
  pipeline.trace(note);
  await notes.put(note.visitId, note); // safe
  ctx.body = note;
});

router.get('/visits/:id/spoken', async (ctx) => {
  const note = await notes.get(ctx.params.id);
  ctx.type = 'audio/mpeg';
  ctx.body = await readAloud(note);
});

router.get('/visits/:id/print', async (ctx) => {
  const visit = await visits.get(ctx.params.id);
  const { medications: meds, name } = visit.patient;
  ctx.cookies.set('printer', 'A4', { httpOnly: true }); // safe
  ctx.redirect(`/print?title=${encodeURIComponent(name)}&meds=${encodeURIComponent(meds.join())}`); // leak: url
});

router.get('/templates/:slug', async (ctx) => {
  const template = await templates.get(ctx.params.slug);
  log.info('template', template.slug, template.headings); // safe
  ctx.body = { ...template, translated: await translateHeadings(template) }; // safe
});

app.use(bodyParser()).use(router.routes());
app.listen(Number(process.env.PORT ?? 4100));
