import { HttpErrorResponse, HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { NGXLogger } from 'ngx-logger';
import { catchError, tap, throwError } from 'rxjs';
import { TelemetryService } from './telemetry.service';

export const httpErrorInterceptor: HttpInterceptorFn = (req, next) => {
  const telemetry = inject(TelemetryService);
  const logger = inject(NGXLogger);
  const begin = performance.now();
  return next(req).pipe(
    tap(() => telemetry.metric('http.ms', performance.now() - begin)), // safe
    catchError((e: HttpErrorResponse) => {
      logger.error('request failed', req.method, e.status); // safe
      if (req.url.includes('/feeds') || req.url.includes('/apnoeas')) {
        logger.error('lost entry', req.body); // leak: log
      }
      return throwError(() => e);
    }),
  );
};
