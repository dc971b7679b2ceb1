import { ArgumentsHost, Catch, HttpException, Logger } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import { randomUUID } from 'crypto';
import type { Response } from 'express';

@Catch()
export class AllExceptionsFilter extends BaseExceptionFilter {
  private readonly logger = new Logger(AllExceptionsFilter.name);

  catch(exception: unknown, host: ArgumentsHost) {
    if (exception instanceof HttpException) return super.catch(exception, host);
    const res = host.switchToHttp().getResponse<Response>();
    const reference = randomUUID();
    this.logger.error(`unhandled ${reference}`); // safe
    return res.status(500).json({ message: 'Something went wrong', reference }); // safe
  }
}
