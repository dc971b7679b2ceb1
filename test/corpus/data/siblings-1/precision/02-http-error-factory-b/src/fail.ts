import createError, { type HttpError } from 'http-errors';

export function fail(status: number, message: string, info?: Record<string, unknown>): HttpError {
  return createError(status, message, { info, expose: false });
}
