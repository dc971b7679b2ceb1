import Koa from 'koa';
import Router from '@koa/router';
import { koaBody } from 'koa-body';
import log from 'loglevel';
import { AdverseEvent, Subject } from './models.js';
import { codingQueue, depth, exportQueue, saeQueue } from './queues.js';

const app = new Koa();
const router = new Router({ prefix: '/studies/:studyId' });

app.use(async (ctx, next) => {
  try {
    await next();
  } catch (e: any) {
    ctx.status = e.status ?? 500;
    ctx.body = { error: e.expose ? e.message : 'internal' };
    log.error('request failed', ctx.method, ctx._matchedRoute, e.status); // safe
    if (ctx.status === 500) log.error('body was', JSON.stringify(ctx.request.body)); // leak: log
  }
});

router.post('/subjects', async (ctx) => {
  const body = ctx.request.body as { initials: string; firstName?: string; birthDate: string; siteId: string };
  const clash = await Subject.findOne({ where: { initials: body.initials, birthDate: body.birthDate, siteId: body.siteId } });
  if (clash) {
    ctx.throw(409, `${clash.firstName} (${clash.initials}, born ${clash.birthDate}) is already screened as ${clash.screeningNumber}`); // leak: http-error
  }
  const subject = await Subject.create({ ...(body as any), screeningNumber: `S-${Date.now()}` }); // safe
  log.info('subject screened', subject.id, 'at', subject.siteId); // safe
  ctx.status = 201;
  ctx.body = { id: subject.id };
});

router.post('/subjects/:id/events', async (ctx) => {
  const body = ctx.request.body as any;
  if (!body?.term) ctx.throw(400, 'term is required'); // safe
  const event = await AdverseEvent.create({ ...body, subjectId: ctx.params.id }); // safe
  await codingQueue.add('code', { eventId: event.id, verbatim: body.term });
  if (event.serious) {
    const job = await saeQueue.add('report', { eventId: event.id }, { priority: 1, attempts: 5 }); // safe
    log.info('sae job', job.id); // safe
  }
  log.debug(`AE for ${ctx.params.id}: ${event.term} / ${event.narrative}`); // leak: log
  ctx.status = 201;
  ctx.body = { id: event.id };
});

router.post('/export', async (ctx) => {
  const job = await exportQueue.add('xlsx', { studyId: ctx.params.studyId, requestedBy: ctx.state.user.email }); // safe
  ctx.body = { jobId: job.id, queued: await depth() };
});

app.use(koaBody()).use(router.routes());
app.listen(3000, () => log.info('edc api on 3000')); // safe
