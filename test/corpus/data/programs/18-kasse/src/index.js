const Koa = require('koa');
const bodyParser = require('koa-bodyparser');
const jwt = require('koa-jwt');
const log4js = require('log4js');
const { router } = require('./versicherte');

const log = log4js.getLogger('http');
log.level = 'info';

const app = new Koa();
app.use(async (ctx, next) => {
  const start = Date.now();
  await next();
  log.info(`${ctx.method} ${ctx._matchedRoute ?? '-'} ${ctx.status} ${Date.now() - start}ms`); // safe
});
app.use(jwt({ secret: process.env.JWT_SECRET }));
app.use(bodyParser());
app.use(router.routes());
app.listen(process.env.PORT || 4000);
log.info('Kassendienst gestartet'); // safe
