import type { NextFunction, Request, Response } from 'express';
import { logger } from './logger';

interface Staff { staffId: string; role: 'nurse' | 'counselor'; email: string }
type WithStaff = Request & { staff?: Staff };

export function authenticate(req: WithStaff, res: Response, next: NextFunction): void {
  const token = req.header('authorization');
  if (!token) { res.status(401).json({ error: 'unauthenticated' }); return; } // safe
  next();
}

export const requireRole = (role: Staff['role']) => (req: WithStaff, res: Response, next: NextFunction): void => {
  if (req.staff?.role === role) { next(); return; }
  logger.warn('role refused', { staff: req.staff?.email, wanted: role }); // safe: staff
  res.status(403).json({ error: 'forbidden', wanted: role }); // safe
};
