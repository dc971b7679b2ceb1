import { Injectable, inject } from '@angular/core';
import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { catchError, exhaustMap, map, of, tap, withLatestFrom } from 'rxjs';
import { FirebaseAnalytics } from '@capacitor-firebase/analytics';
import { FirebaseCrashlytics } from '@capacitor-firebase/crashlytics';
import { DiaryActions, diaryFeature } from './diary.state';

@Injectable()
export class DiaryEffects {
  private actions$ = inject(Actions);
  private http = inject(HttpClient);
  private store = inject(Store);

  save$ = createEffect(() =>
    this.actions$.pipe(
      ofType(DiaryActions.addCheckup),
      exhaustMap(({ checkup }) =>
        this.http.post('https://api.bumpdiary.example/v1/checkups', checkup).pipe( // safe
          map(() => DiaryActions.checkupSaved({ checkup })),
          catchError((e: HttpErrorResponse) => of(DiaryActions.saveFailed({ status: e.status }))),
        ),
      ),
    ),
  );

  failed$ = createEffect(
    () =>
      this.actions$.pipe(
        ofType(DiaryActions.saveFailed),
        tap(({ status }) => console.warn('save failed', status)), // safe
        tap(({ status }) => FirebaseCrashlytics.log({ message: `save failed with ${status}` })), // safe
      ),
    { dispatch: false },
  );

  saved$ = createEffect(
    () =>
      this.actions$.pipe(
        ofType(DiaryActions.checkupSaved),
        withLatestFrom(this.store.select(diaryFeature.selectPregnancy)),
        tap(([{ checkup }, pregnancy]) => {
          FirebaseAnalytics.logEvent({ name: 'checkup_saved', params: { email: pregnancy?.motherEmail, week: checkup.week, proteinuria: checkup.proteinuria } }); // leak: analytics
        }),
      ),
    { dispatch: false },
  );

  alarm$ = createEffect(
    () =>
      this.actions$.pipe(
        ofType(DiaryActions.checkupSaved),
        withLatestFrom(this.store.select(diaryFeature.selectPregnancy)),
        tap(([action, mother]) => {
          if (action.checkup.systolic > 140) console.error('preeclampsia suspicion', mother?.motherName, action.checkup); // leak: log
        }),
      ),
    { dispatch: false },
  );

  clinics$ = createEffect(() =>
    this.actions$.pipe(
      ofType(DiaryActions.loaded),
      exhaustMap(() => this.http.get<any[]>('https://api.bumpdiary.example/v1/clinics')), // safe
      tap((list) => console.info('clinics', list.map((c) => c.title))), // safe
      map((clinics) => DiaryActions.clinicsLoaded({ clinics })),
    ),
  );
}
