import type { NextFunction, Request, Response } from 'express';
import { logger } from './logger';

export function requireHr(req: Request, res: Response, next: NextFunction) {
  const user = (req as any).user as { id: string; groups: string[] } | undefined;
  if (!user?.groups.includes('hr')) {
    logger.warn('hr only', { user: user?.id, ip: req.ip }); // safe
    res.status(403).json({ error: 'HR only' }); // safe
    return;
  }
  next();
}
