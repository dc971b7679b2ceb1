import { HttpResponse, type HttpInterceptorFn } from '@angular/common/http';
import { tap } from 'rxjs/operators';

const NEVER = /^(password|token|pin)$/i;
const strip = <T>(value: T): T =>
  value && typeof value === 'object'
    ? (Object.fromEntries(Object.entries(value).filter(([key]) => !NEVER.test(key)).map(([key, v]) => [key, strip(v)])) as T)
    : value;

export const traceInterceptor: HttpInterceptorFn = (request, next) => {
  const started = performance.now();
  console.debug(`${request.method} started`); // safe
  if (request.body) console.debug('with', JSON.stringify(strip(request.body))); // leak: log
  return next(request).pipe(
    tap((event) => {
      if (!(event instanceof HttpResponse)) return;
      console.debug('answered', event.status, Math.round(performance.now() - started)); // safe
      console.debug('answered', event.body); // leak: log
    }),
  );
};
