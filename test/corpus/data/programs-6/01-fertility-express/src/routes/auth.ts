import type { ErrorRequestHandler, RequestHandler } from 'express';
import { logger } from '../lib/logger.js';

export const requireStaff: RequestHandler = (req, res, next) => {
  const staff = req.header('x-staff-session');
  if (!staff) {
    logger.warn('no staff session', { path: req.route?.path, ip: 'omitted' }); // safe
    res.sendStatus(401);
    return;
  }
  next();
};

export const onError: ErrorRequestHandler = (err, req, res, _next) => {
  logger.error('request failed', { method: req.method, message: err.message }); // leak: log
  res.status(500).json({ error: err.message }); // leak: http_error
};
