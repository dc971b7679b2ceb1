import { CallHandler, ExecutionContext, Injectable, Logger, NestInterceptor } from '@nestjs/common';
import type { Request } from 'express';
import { Observable, tap } from 'rxjs';
import { Resident } from '../residents/resident.entity';

@Injectable()
export class TraceInterceptor implements NestInterceptor<Resident | Resident[]> {
  private readonly logger = new Logger('trace');

  intercept(ctx: ExecutionContext, next: CallHandler<Resident | Resident[]>): Observable<Resident | Resident[]> {
    const req = ctx.switchToHttp().getRequest<Request>();
    const began = Date.now();
    this.logger.log(`${req.method} ${ctx.getClass().name}.${ctx.getHandler().name}`); // safe
    return next.handle().pipe(
      tap((out) => {
        this.logger.log(`took ${Date.now() - began} ms`); // safe
        this.logger.debug(JSON.stringify(out)); // leak: log
      }),
    );
  }
}
