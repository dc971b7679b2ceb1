import { HttpInterceptorFn, HttpResponse } from '@angular/common/http';
import { tap } from 'rxjs';

export const timing: HttpInterceptorFn = (req, next) => {
  const t0 = performance.now();
  return next(req).pipe(
    tap((ev) => {
      if (!(ev instanceof HttpResponse)) return;
      console.debug(req.method, req.url.split('?')[0].split('/').slice(0, 3).join('/'), ev.status, Math.round(performance.now() - t0)); // safe
      if (req.url.endsWith('/inpatients/search')) console.debug('criteria', req.body); // leak: log
    }),
  );
};
