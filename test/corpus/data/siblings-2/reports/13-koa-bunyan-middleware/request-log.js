const bunyan = require('bunyan');

const log = bunyan.createLogger({ name: 'cards' });

/** Writes one line for each request. */
function requestLog() {
  return async function (ctx, next) {
    const started = Date.now();
    const { body } = ctx.request;
    log.info({ method: ctx.method, type: ctx.request.type }, 'in'); // safe
    if (body && Object.keys(body).length) {
      log.info({ fields: Object.keys(body).length }, 'in'); // safe
      log.info({ body }, 'in'); // leak: log
    }
    await next();
    log.info({ status: ctx.status, ms: Date.now() - started }, 'out'); // safe
    log.trace({ sent: ctx.body }, 'out'); // leak: log
  };
}

module.exports = { requestLog };
