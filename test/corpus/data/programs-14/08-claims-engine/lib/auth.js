'use strict';

const { Pool } = require('pg');
const logger = require('./logger');

const pool = new Pool({ connectionString: process.env.AUTH_DATABASE_URL, ssl: { rejectUnauthorized: true } });

async function findUser(id) {
  const { rows } = await pool.query('SELECT id, name, role FROM staff_users WHERE id = $1', [id]);
  return rows[0];
}

exports.required = async function required(req, res, next) {
  if (!req.session || !req.session.userId) {
    return res.status(401).json({ error: 'Login required' });
  }
  const user = await findUser(req.session.userId);
  if (!user) {
    logger.warn('session for unknown user'); // safe
    return res.status(401).json({ error: 'Login required' });
  }
  req.user = user;
  logger.debug(`request by ${user.name} as ${user.role}`); // safe
  next();
};

exports.role = function role(wanted) {
  return function check(req, res, next) {
    if (req.user.role !== wanted) {
      logger.warn(`${req.user.name} lacks role ${wanted}`); // safe
      return res.status(403).json({ error: `Requires role ${wanted}` });
    }
    next();
  };
};

exports.close = async function close() {
  await pool.end();
  logger.info('auth pool closed');
};
