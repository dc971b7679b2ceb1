import { CallHandler, ExecutionContext, Injectable, Logger, NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Observable, tap } from 'rxjs';
import tracer from 'dd-trace';

interface JwtUser {
  sub: string;
  role: 'nurse' | 'nephrologist' | 'technician';
}

type AuthedRequest = Request & { user?: JwtUser };

@Injectable()
export class AccessLogInterceptor implements NestInterceptor {
  private readonly logger = new Logger('http');

  intercept(ctx: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = ctx.switchToHttp();
    const req = http.getRequest<AuthedRequest>();
    const res = http.getResponse<Response>();
    const handler = `${ctx.getClass().name}.${ctx.getHandler().name}`;
    const t0 = Date.now();

    const span = tracer.scope().active();
    span?.setTag('handler', handler); // safe
    span?.setTag('staff.role', req.user?.role ?? 'none'); // safe
    if (req.method === 'POST') {
      const { preWeightKg, postWeightKg, complications } = req.body ?? {};
      span?.addTags({ preWeightKg, postWeightKg, complications }); // leak: error-monitor
    }

    return next.handle().pipe(
      tap({
        next: () => this.logger.log(`${req.method} ${handler} ${res.statusCode} ${Date.now() - t0}ms`), // safe
        error: (e: Error) => this.logger.warn(`${handler} failed: ${e.constructor.name}`), // safe
      }),
    );
  }
}
