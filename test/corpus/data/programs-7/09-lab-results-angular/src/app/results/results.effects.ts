import { inject, Injectable } from '@angular/core';
import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { Router } from '@angular/router';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, map, of, switchMap, tap } from 'rxjs';
import { ResultsActions } from './results.actions';
import { Analyte, Specimen } from './results.models';
import { TelemetryService } from '../core/telemetry.service';

const isCritical = (a: Analyte): boolean => a.flag === 'C';

@Injectable()
export class ResultsEffects {
  private readonly actions$ = inject(Actions);
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly telemetry = inject(TelemetryService);

  load$ = createEffect(() =>
    this.actions$.pipe(
      ofType(ResultsActions.load),
      switchMap(() =>
        this.http.get<Specimen[]>('/api/specimens').pipe(
          tap((list) => console.info(`${list.length} specimens`)), // safe
          map((specimens) => ResultsActions.loaded({ specimens })),
          catchError((e: HttpErrorResponse) => of(ResultsActions.failed({ status: e.status }))),
        ),
      ),
    ),
  );

  critical$ = createEffect(
    () =>
      this.actions$.pipe(
        ofType(ResultsActions.loaded),
        tap(({ specimens }) => {
          for (const s of specimens) {
            const worst = s.analytes.find(isCritical);
            if (worst) this.telemetry.warn(`critical ${worst.label} ${worst.value} for ${s.patient.name}`);
          }
          this.telemetry.action('results-loaded');
        }),
      ),
    { dispatch: false },
  );

  acknowledge$ = createEffect(
    () =>
      this.actions$.pipe(
        ofType(ResultsActions.acknowledge),
        switchMap(({ specimen }) => {
          const { patient, accession } = specimen;
          this.telemetry.event('acknowledge', { mrn: patient.medicalRecordNumber, sex: patient.sex });
          return this.http.post('/api/acknowledgements', { accession, patient: patient.uid }); // safe
        }),
        tap(() => this.router.navigate(['/results'])), // safe
      ),
    { dispatch: false },
  );

  failed$ = createEffect(
    () => this.actions$.pipe(ofType(ResultsActions.failed), tap(({ status }) => console.error('load failed', status))), // safe
    { dispatch: false },
  );
}
