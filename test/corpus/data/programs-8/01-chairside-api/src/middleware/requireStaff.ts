import type { NextFunction, Request, Response } from 'express';
import { log } from '../lib/log.js';

export interface StaffSession { staffId: string; role: 'dentist' | 'hygienist' | 'frontdesk'; displayName: string }

export function requireStaff(req: Request, res: Response, next: NextFunction): void {
  const session = (req as Request & { session?: StaffSession }).session;
  if (!session) {
    log.warn({ path: req.route?.path }, 'unauthenticated'); // safe: route pattern
    res.status(401).json({ error: 'unauthenticated' }); // safe
    return;
  }
  log.trace({ staff: session.displayName, role: session.role }, 'session'); // safe: staff
  next();
}
