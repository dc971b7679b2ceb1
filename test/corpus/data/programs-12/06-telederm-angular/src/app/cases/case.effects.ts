import { inject, Injectable } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { HttpClient } from '@angular/common/http';
import { Router } from '@angular/router';
import { datadogLogs } from '@datadog/browser-logs';
import { datadogRum } from '@datadog/browser-rum';
import { catchError, exhaustMap, map, of, switchMap, tap } from 'rxjs';
import { CaseActions } from './case.actions';
import { SkinCase } from './case.model';

@Injectable()
export class CaseEffects {
  private readonly actions$ = inject(Actions);
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);

  load$ = createEffect(() =>
    this.actions$.pipe(
      ofType(CaseActions.load),
      tap(({ filter }) => datadogRum.addAction('cases_load', { status: filter.status, page: filter.page })), // safe
      switchMap(({ filter }) =>
        this.http.get<SkinCase[]>('/api/cases', { params: { status: filter.status, page: filter.page } }).pipe( // safe
          tap((cases) => datadogLogs.logger.info('cases loaded', { count: cases.length })), // safe
          map((cases) => CaseActions.loaded({ cases })),
          catchError((e) => of(CaseActions.failed({ status: e.status }))),
        ),
      ),
    ),
  );

  answer$ = createEffect(() =>
    this.actions$.pipe(
      ofType(CaseActions.answer),
      exhaustMap(({ skinCase, diagnosis, prescription }) =>
        this.http.post<SkinCase>(`/api/cases/${skinCase.id}/answer`, { diagnosis, prescription }).pipe( // safe
          map((answered) => CaseActions.answered({ skinCase: answered })),
          catchError((e) => of(CaseActions.failed({ status: e.status, skinCase }))),
        ),
      ),
    ),
  );

  trackAnswered$ = createEffect(
    () =>
      this.actions$.pipe(
        ofType(CaseActions.answered),
        map(({ skinCase: { patient, suspectedDiagnosis, bodySite } }) => ({ patient: patient.email, dx: suspectedDiagnosis, site: bodySite })),
        tap((ctx) => datadogRum.addAction('case_answered', ctx)), // leak: analytics|error-monitor
        tap(() => datadogRum.addTiming('answered')), // safe
      ),
    { dispatch: false },
  );

  failed$ = createEffect(
    () =>
      this.actions$.pipe(
        ofType(CaseActions.failed),
        tap(({ status }) => datadogLogs.logger.warn(`case request failed with ${status}`)), // safe
        tap(({ skinCase, status }) => {
          if (skinCase) datadogLogs.logger.error('answer not saved', { status, skinCase }); // leak: log|error-monitor
        }),
      ),
    { dispatch: false },
  );

  open$ = createEffect(
    () =>
      this.actions$.pipe(
        ofType(CaseActions.open),
        tap(({ id }) => this.router.navigate(['/cases', id])), // safe
      ),
    { dispatch: false },
  );
}
