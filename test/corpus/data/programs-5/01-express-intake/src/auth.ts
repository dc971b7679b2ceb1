import type { NextFunction, Request, Response } from 'express';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { config } from './config.js';
import { logger } from './logger.js';
import type { StaffSession } from './types.js';

const jwks = createRemoteJWKSet(new URL(`${config.issuer}/.well-known/jwks.json`));

export function requireRole(...roles: StaffSession['role'][]) {
  return async (req: Request, res: Response, next: NextFunction) => {
    const token = req.headers.authorization?.replace(/^Bearer /, '');
    if (!token) return res.status(401).json({ error: 'unauthenticated' });
    try {
      const { payload } = await jwtVerify(token, jwks, { issuer: config.issuer });
      const staff = { sub: payload.sub!, displayName: String(payload.name), role: payload.role as StaffSession['role'] };
      if (!roles.includes(staff.role)) {
        logger.warn({ staff: staff.displayName, role: staff.role }, 'role not allowed'); // safe
        return res.status(403).json({ error: 'forbidden' });
      }
      res.locals.staff = staff;
      next();
    } catch {
      res.status(401).json({ error: 'unauthenticated' });
    }
  };
}
