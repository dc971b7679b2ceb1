const Koa = require('koa');
const Router = require('@koa/router');
const bodyParser = require('koa-bodyparser');
const bunyan = require('bunyan');
const { Customer, Rx, Drug } = require('./models');
const { refill } = require('./refills');
const { session } = require('./session');

const log = bunyan.createLogger({ name: 'rx-desk' });
const app = new Koa();
const router = new Router();

app.use(async (ctx, next) => {
  const t = Date.now();
  await next();
  log.info({ method: ctx.method, status: ctx.status, ms: Date.now() - t }); // safe
});
app.use(session);
app.use(bodyParser());

router.get('/drugs', async (ctx) => {
  const drugs = await Drug.findAll();
  log.info({ first: drugs[0] && drugs[0].name, n: drugs.length }, 'formulary'); // safe
  ctx.body = drugs; // safe
});

router.get('/customers/find', async (ctx) => {
  const { name, dob } = ctx.query;
  const found = await Customer.findOne({ where: { name, dob } });
  if (!found) {
    ctx.status = 404;
    ctx.body = { error: `No customer ${name} born ${dob}` }; // leak: http-error
    return;
  }
  ctx.redirect(`/customers/${found.id}`); // safe
});

router.post('/rx', async (ctx) => {
  const b = ctx.request.body;
  log.info(`new rx: ${b.drug} ${b.sig} for ${b.patientName}`); // leak: log
  const rx = await Rx.create(b); // safe
  log.info({ id: rx.id }, 'rx stored'); // safe
  ctx.status = 201;
  ctx.body = { id: rx.id }; // safe
});

router.post('/rx/:number/refill', async (ctx) => {
  ctx.body = await refill(ctx.params.number);
});

router.post('/rx/:id/pickup', async (ctx) => {
  const rx = await Rx.findByPk(ctx.params.id, { include: Customer });
  ctx.cookies.set('lastPickup', `${rx.Customer.name}:${rx.drug}`); // leak: client-storage
  ctx.cookies.set('locale', ctx.query.locale, { httpOnly: true, secure: true }); // safe
  ctx.body = { ok: true }; // safe
});

app.use(router.routes());
app.listen(process.env.PORT || 4000, () => log.info('up')); // safe
