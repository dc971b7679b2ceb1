import type { NextFunction, Request, Response } from 'express';
import { createHmac, timingSafeEqual } from 'node:crypto';

export function requirePhysician(req: Request, res: Response, next: NextFunction) {
  const [id, mac] = (req.headers.authorization ?? '').replace('Bearer ', '').split('.');
  if (!id || !mac) return res.status(401).json({ error: 'unauthenticated' });
  const expected = createHmac('sha256', process.env.TOKEN_KEY!).update(id).digest();
  const given = Buffer.from(mac, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return res.status(401).json({ error: 'unauthenticated' });
  res.locals.physicianId = id;
  next();
}
