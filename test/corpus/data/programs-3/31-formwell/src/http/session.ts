import type { RequestHandler } from 'express';
import jwt from 'jsonwebtoken';

export const member: RequestHandler = (req, res, next) => {
  try {
    res.locals.member = jwt.verify(req.header('authorization')?.slice(7) ?? '', process.env.JWT_SECRET!);
    next();
  } catch {
    res.status(401).json({ error: 'sign in' });
  }
};
