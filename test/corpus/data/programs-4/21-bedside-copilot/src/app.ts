import Router from '@koa/router';
import Koa from 'koa';
import bodyParser from 'koa-bodyparser';
import { askChart, askGuidelines, secondOpinion } from './ask.js';
import { openEncounters, summary } from './chart.js';
import { line } from './events.js';
import { clinician } from './guard.js';

const app = new Koa();
const router = new Router();

app.use(async (ctx, next) => {
  const began = Date.now();
  try {
    await next();
  } catch (e) {
    ctx.status = 500;
    ctx.body = { error: 'internal', ref: ctx.get('x-request-id') };
  }
  line('http', `${ctx.method} ${ctx._matchedRoute ?? '-'}`, { status: ctx.status, ms: Date.now() - began }); // safe
});
app.use(bodyParser());
app.use(clinician);

router.post('/ask/guidelines', async (ctx) => {
  ctx.body = await askGuidelines((ctx.request.body as { question: string }).question);
});

router.post('/ask/chart/:encounterId', async (ctx) => {
  const { question } = ctx.request.body as { question?: string };
  if (!question) {
    const chart = await summary(ctx.params.encounterId);
    ctx.throw(400, `What do you want to know about ${chart.patientName} (${chart.problems.join(', ')})?`); // leak: http_error
  }
  ctx.body = await askChart(ctx.params.encounterId, question!);
});

router.post('/second-opinion/:encounterId', async (ctx) => {
  ctx.body = await secondOpinion(ctx.params.encounterId);
});

router.get('/health', async (ctx) => {
  ctx.body = { ok: true, encounters: await openEncounters() }; // safe
});

app.use(router.routes()).listen(8090, () => line('boot', 'listening', { port: 8090 }));
