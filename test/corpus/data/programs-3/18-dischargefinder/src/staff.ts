import type { RequestHandler } from 'express';

export const staff: RequestHandler = (req, res, next) => {
  const header = req.header('x-ms-client-principal');
  if (!header) return void res.status(401).json({ error: 'no principal' });
  const p = JSON.parse(Buffer.from(header, 'base64').toString('utf8'));
  res.locals.staff = { id: p.userId, name: p.userDetails };
  next();
};
