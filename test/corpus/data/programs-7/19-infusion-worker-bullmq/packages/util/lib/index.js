const log4js = require('log4js');

log4js.configure({
  appenders: { out: { type: 'stdout' } },
  categories: { default: { appenders: ['out'], level: process.env.LEVEL || 'info' } },
});

exports.getLogger = (name) => log4js.getLogger(name);

exports.tap = (fn) => (value) => {
  fn(value);
  return value;
};

exports.retry = async (times, label, fn) => {
  const log = log4js.getLogger('retry');
  for (let i = 1; ; i++) {
    try {
      return await fn();
    } catch (e) {
      log.warn('%s: attempt %d of %d (%s)', label, i, times, e.code); // safe
      if (i >= times) throw e;
    }
  }
};

exports.timed = (label, fn) => async (...args) => {
  const t = process.hrtime.bigint();
  const out = await fn(...args);
  log4js.getLogger('timed').debug(label, Number((process.hrtime.bigint() - t) / 1000000n)); // safe
  return out;
};

exports.mask = () => '########';

exports.dump = (title, rows, columns) => {
  const log = log4js.getLogger('dump');
  log.info(title, rows.length); // safe
  rows.forEach((r) => log.info(columns.map((c) => r[c]).join(' | '))); // leak: log
};
