const jwt = require('jsonwebtoken');
const logger = require('../utils/logger');

module.exports = function auth(req, res, next) {
  const header = req.headers.authorization || '';
  try {
    req.staff = jwt.verify(header.replace('Bearer ', ''), process.env.JWT_SECRET);
    logger.debug('request by ' + req.staff.fullName + ' of ' + req.staff.department);
    next();
  } catch (e) {
    logger.warn('rejected token: ' + e.name);
    res.status(401).json({ message: 'Please sign in again' });
  }
};
