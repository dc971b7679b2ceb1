const logger = require('../utils/logger');

module.exports = function errors(err, req, res, next) {
  if (res.headersSent) return next(err);
  logger.error('unhandled', { method: req.method, route: req.route && req.route.path, code: err.code });
  res.status(err.status || 500).json({ message: err.expose ? err.message : 'Something went wrong', ref: req.id });
};
