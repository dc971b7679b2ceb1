import { NextFunction, Request, Response } from 'express';
import jwt from 'jsonwebtoken';
import winston from 'winston';

export interface StaffToken { sub: string; role: 'physician' | 'nurse' | 'frontdesk' | 'admin'; clinic: string }
export interface AuthedRequest extends Request { staff?: StaffToken }

export const logger = winston.createLogger({
  level: process.env.LOG_LEVEL ?? 'info',
  format: winston.format.json(),
  transports: [new winston.transports.Console()],
});

export function authenticate(req: AuthedRequest, res: Response, next: NextFunction) {
  const header = req.headers.authorization;
  if (!header?.startsWith('Bearer ')) {
    return res.status(401).json({ error: 'Missing bearer token' });
  }
  try {
    req.staff = jwt.verify(header.slice(7), process.env.JWT_SECRET as string) as StaffToken;
    logger.debug('authenticated staff', { staffId: req.staff.sub, role: req.staff.role }); // safe
    next();
  } catch {
    logger.warn('token rejected', { path: req.route?.path, ip: req.ip }); // safe
    return res.status(401).json({ error: 'Invalid token' });
  }
}

export const requireRole = (...roles: StaffToken['role'][]) => (req: AuthedRequest, res: Response, next: NextFunction) => {
  if (!req.staff || !roles.includes(req.staff.role)) {
    logger.warn(`role ${req.staff?.role} not permitted, needs ${roles.join('|')}`); // safe
    return res.status(403).json({ error: 'Forbidden' });
  }
  next();
};

export function timing(req: Request, res: Response, next: NextFunction) {
  const started = Date.now();
  res.on('finish', () => {
    logger.info('request', { method: req.method, status: res.statusCode, ms: Date.now() - started }); // safe
  });
  next();
}

export function debugBody(req: Request, _res: Response, next: NextFunction) {
  if (req.baseUrl.startsWith('/patients') && req.method === 'POST') {
    logger.debug('incoming patient payload', { body: req.body }); // leak: log
  }
  next();
}
