const Koa = require('koa');
const Router = require('@koa/router');
const bodyParser = require('koa-bodyparser');
const accessLog = require('./access-log');

const router = new Router();
router.post('/refills', (ctx) => {
  const { patientName, rxNumber, drug } = ctx.request.body;
  ctx.body = { patientName, rxNumber, drug, accepted: true };
});
module.exports = new Koa().use(bodyParser()).use(accessLog()).use(router.routes());
