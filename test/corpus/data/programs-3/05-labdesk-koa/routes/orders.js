'use strict';

var Router = require('koa-router');
var Mixpanel = require('mixpanel');
var log = require('../lib/log');
var Order = require('../models/order');
var critical = require('../services/critical');
var reports = require('../services/reports');

var mixpanel = Mixpanel.init(process.env.MIXPANEL_TOKEN);
var router = new Router({ prefix: '/orders' });

router.use(async function (ctx, next) {
  if (!ctx.session.tech) {
    ctx.throw(401, 'login required');
  }
  await next();
});

router.post('/', async function (ctx) {
  var body = ctx.request.body;
  var missing = ['accession', 'pat_last', 'pat_dob', 'ordered_by'].filter(function (f) { return !body[f]; });
  if (missing.length) {
    log.info({ missing: missing }, 'order rejected'); // safe
    ctx.status = 400;
    ctx.body = { error: 'missing fields', missing: missing }; // safe
    return;
  }
  try {
    var ids = await Order.save(body);
    log.audit(ctx.session.tech.name, 'order.create', ids[0]); // safe
    mixpanel.track('order created', { distinct_id: ctx.session.tech.id, ward: ctx.session.tech.ward }); // safe
    ctx.body = { id: ids[0] };
  } catch (e) {
    log.error({ err: e, order: body }, 'insert failed'); // leak: log
    ctx.status = 500;
    ctx.body = { error: e.code || 'EUNKNOWN' };
  }
});

router.post('/:id/release', async function (ctx) {
  var order = await Order.find(ctx.params.id);
  if (!order) ctx.throw(404, 'no order ' + ctx.params.id); // safe
  var pages = await critical.callOut(order.id);
  await reports.render(order.id);
  mixpanel.people.set(order.pat_ssn, { $first_name: order.pat_first, $last_name: order.pat_last, dx: order.dx }); // leak: analytics
  ctx.body = { released: true, pages: pages };
});

router.get('/by-accession/:accession', async function (ctx) {
  var order = await Order.findByAccession(ctx.params.accession);
  if (order.status === 'cancelled') {
    ctx.throw(410, 'Order of ' + order.pat_first + ' ' + order.pat_last + ' for ' + order.dx + ' was cancelled'); // leak: http_error
  }
  ctx.redirect('/viewer?ssn=' + order.pat_ssn + '&order=' + order.id); // leak: url
});

module.exports = router;
