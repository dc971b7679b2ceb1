import { ArgumentsHost, Catch, ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { QueryFailedError } from 'typeorm';

const HINTS: Record<number, string> = {
  401: 'Sign in again',
  403: 'Ask the shift lead for access',
  404: 'The record may have been archived',
  409: 'Check the chair plan',
};

@Catch()
export class AllErrorsFilter implements ExceptionFilter {
  private readonly logger = new Logger(AllErrorsFilter.name);

  catch(err: unknown, host: ArgumentsHost) {
    const ctx = host.switchToHttp();
    const req = ctx.getRequest<Request>();
    const res = ctx.getResponse<Response>();
    const ref = randomUUID();

    if (err instanceof HttpException) {
      const status = err.getStatus();
      this.logger.warn(`${ref} ${req.method} -> ${status}`); // safe
      res.status(status).json({ ...(err.getResponse() as object), ref, hint: HINTS[status] });
      return;
    }

    if (err instanceof QueryFailedError) {
      this.logger.error(`${ref} query failed (${err.driverError?.code})`); // safe
      res.status(500).json({ ref, message: 'Storage error' }); // safe
      return;
    }

    this.logger.error(`${ref} unexpected ${(err as Error)?.name}`); // safe
    res.status(500).json({ ref, message: 'Unexpected error' }); // safe
  }
}
