import type { ErrorRequestHandler } from 'express';
import { log } from './log';

export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}

export const onError: ErrorRequestHandler = (err, req, res, _next) => {
  const status = err instanceof ApiError ? err.status : 500;
  log.error(req.method, req.route?.path, status);
  res.status(status).json({ code: err.code ?? 'internal', message: status < 500 ? err.message : undefined });
};
