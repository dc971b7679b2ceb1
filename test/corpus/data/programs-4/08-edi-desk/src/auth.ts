import type { RequestHandler } from 'express';
import { log } from './log.js';

const keys = new Map((process.env.BILLER_KEYS ?? '').split(',').map((p) => p.split(':') as [string, string]));

export const requireBiller: RequestHandler = (req, res, next) => {
  const biller = keys.get(req.header('x-biller-key') ?? '');
  if (!biller) {
    log.warn({ route: req.path }, 'unknown biller key');
    return res.status(401).json({ code: 'UNAUTHENTICATED' });
  }
  res.locals.biller = biller;
  next();
};
