import { ErrorHandler, Injectable, inject } from '@angular/core';
import { HttpErrorResponse, HttpInterceptorFn } from '@angular/common/http';
import { datadogLogs } from '@datadog/browser-logs';
import { datadogRum } from '@datadog/browser-rum';
import { Store } from '@ngrx/store';
import { firstValueFrom, tap } from 'rxjs';
import { Dermatologist, SkinCase } from '../cases/case.model';

datadogLogs.init({ clientToken: 'pub5f0c', site: 'datadoghq.com', forwardErrorsToLogs: false }); // safe
datadogRum.init({ applicationId: 'c9d1', clientToken: 'pub5f0c', defaultPrivacyLevel: 'mask' }); // safe

export function identifyStaff(d: Dermatologist) {
  datadogRum.setUser({ id: d.id, name: d.displayName }); // safe
}

export const timing: HttpInterceptorFn = (req, next) => {
  const t = performance.now();
  return next(req).pipe(
    tap({
      complete: () => datadogLogs.logger.debug('http', { method: req.method, ms: performance.now() - t }), // safe
      error: (e: HttpErrorResponse) => datadogLogs.logger.warn('http error', { status: e.status, url: new URL(e.url ?? '/', location.origin).pathname.replace(/[0-9a-f-]{36}/g, ':id') }), // safe
    }),
  );
};

@Injectable()
export class AppErrorHandler implements ErrorHandler {
  private readonly store = inject(Store);

  async handleError(error: Error) {
    const current: SkinCase | null = await firstValueFrom(this.store.select((s: any) => s.cases.current));
    datadogRum.addError(error, { current }); // leak: error-monitor
    console.error(error.name); // safe
  }
}
