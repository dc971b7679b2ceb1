import type { NextFunction, Request, Response } from 'express';
import jwt from 'jsonwebtoken';

export interface StaffClaims {
  sub: string;
  name: string;
  scopes: string[];
}

export function requireStaff(scope: string) {
  return (req: Request, res: Response, next: NextFunction) => {
    const token = req.headers.authorization?.replace(/^Bearer /, '');
    if (!token) return res.status(401).json({ error: 'unauthenticated' });
    try {
      const claims = jwt.verify(token, process.env.JWT_PUBLIC_KEY!, { algorithms: ['RS256'] }) as StaffClaims;
      if (!claims.scopes.includes(scope)) return res.status(403).json({ error: 'missing_scope', scope });
      res.locals.staff = claims;
      next();
    } catch {
      res.status(401).json({ error: 'bad_token' });
    }
  };
}
