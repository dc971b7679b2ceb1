const Koa = require('koa');
const Router = require('@koa/router');
const { koaBody } = require('koa-body');
const { requestLog } = require('./request-log');

/** @typedef {{ childName: string, birthDate: string, vaccine: string, reactions: string[] }} Immunization */

const router = new Router();
const cards = [];

router.post('/immunizations', (ctx) => {
  /** @type {Immunization} */
  const immunization = ctx.request.body;
  cards.push(immunization);
  ctx.status = 201;
  ctx.body = { number: cards.length, immunization };
});

const app = new Koa();
app.use(koaBody());
app.use(requestLog());
app.use(router.routes());
module.exports = app;
