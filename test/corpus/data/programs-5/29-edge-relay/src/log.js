const { Logtail } = require('@logtail/node');

const logtail = new Logtail(process.env.LOGTAIL_TOKEN || 'dev');

module.exports = {
  info: (msg, ctx) => console.log(msg, ctx || ''), // leak: log
  ship: (msg, ctx) => logtail.warn(msg, ctx), // leak: log
};
