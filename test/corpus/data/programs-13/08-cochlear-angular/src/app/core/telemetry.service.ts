import { ErrorHandler, Injectable, inject } from '@angular/core';
import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { AnalyticsBrowser } from '@segment/analytics-next';
import LogRocket from 'logrocket';
import { tap } from 'rxjs';
import type { Audiologist, FittingMap, ImplantRecipient, ProcessorModel } from './models';

@Injectable({ providedIn: 'root' })
export class TelemetryService {
  private readonly segment = AnalyticsBrowser.load({ writeKey: 'wk_fitting' });

  staff(a: Audiologist) {
    void this.segment.identify(a.staffId, { name: a.name, clinic: a.clinic }); // safe
    LogRocket.identify(a.staffId, { name: a.name }); // safe
  }

  processorChosen(p: ProcessorModel) {
    void this.segment.track('processor_chosen', { sku: p.sku, firmware: p.firmware }); // safe
  }

  mapSaved(map: FittingMap, who: ImplantRecipient) {
    const traits = { etiology: who.etiology, ear: who.ear, score: map.speechScore, name: `${who.givenName} ${who.familyName}` };
    void this.segment.track('map_saved', traits); // leak: analytics
  }

  page(name: 'recipients' | 'fitting' | 'settings') {
    void this.segment.page('app', name); // safe
  }
}

@Injectable()
export class LogRocketErrorHandler implements ErrorHandler {
  handleError(error: unknown) {
    const err = error instanceof HttpErrorResponse ? new Error(`HTTP ${error.status}`) : new Error('ui error');
    LogRocket.captureException(err); // safe
    console.error(err.message); // safe
  }
}

/** Adds the timing of requests to the session replay. */
export const replayInterceptor: HttpInterceptorFn = (req, next) => {
  const t0 = Date.now();
  void inject(TelemetryService);
  return next(req).pipe(
    tap({
      next: () => LogRocket.log(req.method, Date.now() - t0), // safe
      error: (e: HttpErrorResponse) => LogRocket.warn('failed', e.status), // safe
    }),
  );
};
