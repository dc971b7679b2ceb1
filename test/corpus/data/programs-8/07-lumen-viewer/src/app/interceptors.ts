import { HttpErrorResponse, HttpResponse, type HttpInterceptorFn } from '@angular/common/http';
import { ErrorHandler, Injectable } from '@angular/core';
import { datadogRum } from '@datadog/browser-rum';
import { catchError, tap, throwError } from 'rxjs';
import type { Report } from './models/study';

export const traffic: HttpInterceptorFn = (req, next) => {
  const t0 = performance.now();
  console.debug(req.method, new URL(req.url, location.origin).pathname.split('/')[2]); // safe: method and kind of resource
  return next(req).pipe(
    tap((e) => { if (e instanceof HttpResponse) console.debug(e.status, Math.round(performance.now() - t0)); }), // safe: status and time
    catchError((e: HttpErrorResponse) => throwError(() => e)),
  );
};

export class ReportLockedError extends Error {
  constructor(readonly report: Report) {
    super(`Report of ${report.study.patientName} is locked by ${report.readBy.displayName}`);
  }
}

@Injectable()
export class LumenErrorHandler implements ErrorHandler {
  handleError(error: unknown): void {
    if (error instanceof ReportLockedError) {
      datadogRum.addError(error, { locked_by: error.report.readBy.radiologistId }); // leak: error_monitor
      console.warn('locked', error.report.id); // safe: reference
      return;
    }
    console.error('unexpected', (error as Error)?.name); // safe: type name
  }
}
