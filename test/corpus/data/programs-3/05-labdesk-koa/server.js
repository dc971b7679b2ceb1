'use strict';

var Koa = require('koa');
var bodyParser = require('koa-bodyparser');
var session = require('koa-session');
var log = require('./lib/log');
var orders = require('./routes/orders');

var app = new Koa();
app.keys = [process.env.SESSION_KEY];

app.use(session({ key: 'labdesk', maxAge: 900000, httpOnly: true, secure: true, sameSite: 'strict' }, app));
app.use(bodyParser());
app.use(async function timing(ctx, next) {
  var t = Date.now();
  await next();
  log.info({ route: ctx._matchedRoute, status: ctx.status, ms: Date.now() - t }, 'req'); // safe
});
app.use(orders.routes());
app.on('error', function (err, ctx) {
  log.error({ status: err.status, route: ctx && ctx._matchedRoute }, 'koa error');
});

app.listen(process.env.PORT || 4010);
