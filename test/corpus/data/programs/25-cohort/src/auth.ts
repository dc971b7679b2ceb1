import type { NextFunction, Request, Response } from 'express';

export function requireInvestigator(req: Request, res: Response, next: NextFunction) {
  const session = (req as Request & { session?: { investigatorId?: string } }).session;
  if (!session?.investigatorId) {
    res.status(401).json({ code: 'LOGIN' }); // safe
    return;
  }
  next();
}
