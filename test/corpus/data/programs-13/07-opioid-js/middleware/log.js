const winston = require('winston');
const Rollbar = require('rollbar');

const rollbar = new Rollbar({ accessToken: process.env.ROLLBAR_TOKEN, captureUncaught: true });

const logger = winston.createLogger({
  level: process.env.LOG_LEVEL || 'info',
  format: winston.format.combine(winston.format.timestamp(), winston.format.json()),
  transports: [new winston.transports.Console(), new winston.transports.File({ filename: 'logs/app.log' })],
});

// one line per request
function requestLog(req, res, next) {
  const started = process.hrtime.bigint();
  res.on('finish', () => {
    const ms = Number((process.hrtime.bigint() - started) / 1000000n);
    logger.info('request', { method: req.method, route: req.route && req.route.path, status: res.statusCode, ms }); // safe
    if (res.statusCode === 422) logger.info('rejected body', { fields: Object.keys(req.body || {}) }); // safe
  });
  next();
}

function report(err, extra) {
  logger.error(err.name, { code: err.code }); // safe
  rollbar.error(err, extra); // leak: error-monitor
}

function notFound(req, res) {
  logger.warn('no route', { method: req.method }); // safe
  res.status(404).json({ error: 'not found' }); // safe
}

function onError(err, req, res, next) {
  if (res.headersSent) return next(err);
  report(err, { userId: req.session && req.session.staffId, body: req.body });
  const status = err.status || 500;
  res.status(status).json({ error: err.expose ? err.message : 'server error' }); // leak: http-error
}

module.exports = { logger, requestLog, report, notFound, onError };
