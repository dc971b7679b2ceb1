import { HttpErrorResponse, HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, throwError } from 'rxjs';
import { JournalService } from './journal.service';

export const erreursInterceptor: HttpInterceptorFn = (req, next) => {
  const journal = inject(JournalService);
  return next(req).pipe(
    catchError((e: HttpErrorResponse) => {
      journal.evenement('http_erreur', { statut: e.status, methode: req.method }); // safe
      return throwError(() => e);
    }),
  );
};
