const bunyan = require('bunyan');
const log = bunyan.createLogger({ name: 'session' });

async function session(ctx, next) {
  const staff = ctx.get('x-staff-id');
  if (!staff) {
    log.warn({ path: ctx._matchedRoute }, 'no staff id'); // safe
    ctx.throw(401, 'sign in first'); // safe
  }
  ctx.state.staff = staff;
  log.debug({ staff }, 'staff session'); // safe
  await next();
}

module.exports = { session };
