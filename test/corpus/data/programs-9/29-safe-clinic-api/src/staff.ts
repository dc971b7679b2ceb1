import type { NextFunction, Request, Response } from 'express';
import { logger } from './observability';

export function requireStaff(req: Request, res: Response, next: NextFunction) {
  if (!req.user) {
    logger.warn({ ip: req.ip }, 'anonymous'); // safe
    res.status(401).json({ error: 'sign in' }); // safe
    return;
  }
  if (!['clinician', 'desk'].includes(req.user.role)) {
    logger.warn({ user: req.user.id, name: req.user.name, role: req.user.role }, 'role refused'); // safe
    res.status(403).json({ error: 'not allowed' }); // safe
    return;
  }
  res.cookie('sid', req.user.sid, { httpOnly: true, secure: true, sameSite: 'strict', maxAge: 15 * 60_000 }); // safe
  next();
}
