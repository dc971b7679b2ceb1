import type { NextFunction, Request, Response } from 'express';
import { createRemoteJWKSet, jwtVerify } from 'jose';

const jwks = createRemoteJWKSet(new URL('https://id.northpeak.club/.well-known/jwks.json'));

export const only = (scope: 'club' | 'physio') => async (req: Request, res: Response, next: NextFunction) => {
  try {
    const { payload } = await jwtVerify((req.get('authorization') ?? '').slice(7), jwks);
    if (payload.scope !== scope) return res.status(403).json({ error: 'forbidden' });
    res.locals.sub = payload.sub;
    next();
  } catch {
    res.status(401).json({ error: 'unauthenticated' });
  }
};
