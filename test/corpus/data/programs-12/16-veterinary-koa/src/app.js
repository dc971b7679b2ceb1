'use strict';

const Koa = require('koa');
const bodyParser = require('koa-bodyparser');
const logger = require('./logger');
const { sequelize } = require('./models');

const app = new Koa();
app.use(async (ctx, next) => {
  try {
    await next();
  } catch (e) {
    ctx.status = e.status || 500;
    ctx.body = { error: e.expose ? e.message : 'internal' }; // safe
    logger.error(`${ctx.method} ${ctx.path} ${ctx.status}`); // safe
  }
});
app.use(bodyParser());
app.use(require('./routes').routes());
sequelize.sync().then(() => app.listen(3000, () => logger.info('PawClinic is open'))); // safe
