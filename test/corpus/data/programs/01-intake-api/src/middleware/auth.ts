import type { NextFunction, Request, Response } from 'express';
import jwt from 'jsonwebtoken';
import { logger } from '../lib/logger.js';

export interface StaffClaims {
  sub: string;
  role: 'nurse' | 'frontdesk' | 'admin';
}

export function requireStaff(req: Request, res: Response, next: NextFunction) {
  const header = req.headers.authorization ?? '';
  try {
    const claims = jwt.verify(header.replace(/^Bearer /, ''), process.env.JWT_PUBLIC_KEY!, { algorithms: ['RS256'] }) as StaffClaims;
    res.locals.staff = claims;
    logger.debug('authenticated', { staffId: claims.sub, role: claims.role }); // safe
    next();
  } catch {
    res.status(401).json({ error: 'unauthorized' }); // safe
  }
}
