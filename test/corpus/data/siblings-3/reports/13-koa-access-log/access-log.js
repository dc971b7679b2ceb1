const bunyan = require('bunyan');
const log = bunyan.createLogger({ name: 'refills' });

module.exports = () => async function accessLog(ctx, next) {
  const began = Date.now();
  await next();
  log.info({ method: ctx.method, status: ctx.status, ms: Date.now() - began }); // safe
  log.info({ keys: Object.keys(ctx.request.body ?? {}).length }); // safe
  if (ctx.status >= 400) log.warn({ sent: ctx.request.body }, 'refused'); // leak: log
  if (ctx.status === 200) log.debug({ answer: ctx.body }, 'answered'); // leak: log
};
