import Koa from 'koa';
import Bugsnag from '@bugsnag/js';
import { MikroORM, RequestContext } from '@mikro-orm/postgresql';
import { randomUUID } from 'node:crypto';
import { Clinic, Referral } from './entities.js';
import { logger } from './logging.js';
import { referralRouter } from './referrals.js';

Bugsnag.start({
  apiKey: process.env.BUGSNAG!,
  redactedKeys: [/.*/],
  autoTrackSessions: false,
  onError: (event) => {
    event.request = {};
    event.clearMetadata('body');
    event.errors.forEach((e) => (e.errorMessage = e.errorClass));
  },
});

export const orm = await MikroORM.init({ entities: [Clinic, Referral], clientUrl: process.env.DATABASE_URL, debug: false });

const app = new Koa();

app.use(async (ctx, next) => {
  ctx.state.requestId = randomUUID();
  const t = Date.now();
  await RequestContext.create(orm.em, next);
  logger.info('http', { method: ctx.method, route: ctx._matchedRoute, status: ctx.status, ms: Date.now() - t, requestId: ctx.state.requestId }); // safe
});

app.use(async (ctx, next) => {
  try {
    await next();
  } catch (e: any) {
    Bugsnag.notify(e); // safe
    logger.error('unhandled', { code: e.code, requestId: ctx.state.requestId }); // safe
    ctx.status = 500;
    ctx.body = { error: 'internal', requestId: ctx.state.requestId }; // safe
  }
});

app.use(referralRouter.routes());
app.listen(8080, () => logger.info('listening', { event: 'listen' })); // safe
