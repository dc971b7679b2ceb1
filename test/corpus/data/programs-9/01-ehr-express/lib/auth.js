const { logger } = require('./logger');

function requireRole(role) {
  return (req, res, next) => {
    if (!req.user) return res.status(401).json({ error: 'not signed in' }); // safe
    if (!req.user.roles.includes(role)) {
      logger.warn('role missing', { user: req.user.id, need: role, path: req.route && req.route.path }); // safe
      return res.status(403).json({ error: 'forbidden' }); // safe
    }
    next();
  };
}

module.exports = { requireRole };
