const Koa = require('koa');
const bodyParser = require('koa-bodyparser');
const Router = require('@koa/router');
const traffic = require('./middleware');

const router = new Router();
const exams = new Map();
router.post('/patients/:id/exams', (ctx) => {
  const { visualAcuity, eyePressure, patientName } = ctx.request.body;
  exams.set(ctx.params.id, { visualAcuity, eyePressure, patientName });
  ctx.body = exams.get(ctx.params.id);
});
router.get('/patients/:id/exams', (ctx) => {
  ctx.body = exams.get(ctx.params.id) ?? {};
});

module.exports = new Koa().use(bodyParser()).use(traffic).use(router.routes());
