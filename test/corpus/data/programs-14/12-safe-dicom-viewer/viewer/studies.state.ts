import { inject, Injectable } from '@angular/core';
import { HttpClient } from '@angular/common/http';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { createAction, createFeature, createReducer, on, props } from '@ngrx/store';
import { catchError, map, of, switchMap, tap } from 'rxjs';

export interface StudyView {
  id: string;
  patientName: string;
  patientBirthDate: string;
  modality: string;
  description: string;
}

export interface WorklistFilter {
  patientName: string;
  modality: string;
}

export const openStudy = createAction('[Viewer] Open Study', props<{ id: string }>());
export const studyLoaded = createAction('[Viewer] Study Loaded', props<{ study: StudyView }>());
export const studyFailed = createAction('[Viewer] Study Failed', props<{ status: number }>());
export const filterChanged = createAction('[Worklist] Filter Changed', props<{ filter: WorklistFilter }>());
export const windowPreset = createAction('[Viewer] Window Preset', props<{ preset: string }>());

interface State { study: StudyView | null; loading: boolean; status: number; preset: string }
const initial: State = { study: null, loading: false, status: 0, preset: 'soft-tissue' };

export const studiesFeature = createFeature({
  name: 'studies',
  reducer: createReducer(
    initial,
    on(openStudy, (s) => ({ ...s, loading: true })),
    on(studyLoaded, (s, { study }) => ({ ...s, study, loading: false })),
    on(studyFailed, (s, { status }) => ({ ...s, status, loading: false })),
    on(windowPreset, (s, { preset }) => ({ ...s, preset })),
  ),
});

@Injectable()
export class StudiesEffects {
  private actions$ = inject(Actions);
  private http = inject(HttpClient);

  load$ = createEffect(() => this.actions$.pipe(
    ofType(openStudy),
    switchMap(({ id }) => this.http.get<StudyView>(`/studies/${id}`).pipe( // safe
      map((study) => studyLoaded({ study })),
      catchError((err) => of(studyFailed({ status: err.status }))),
    )),
  ));

  failed$ = createEffect(() => this.actions$.pipe(
    ofType(studyFailed),
    tap(({ status }) => console.error('study failed with', status)), // safe
  ), { dispatch: false });

  preset$ = createEffect(() => this.actions$.pipe(
    ofType(windowPreset),
    tap(({ preset }) => localStorage.setItem('preset', preset)), // safe
  ), { dispatch: false });

  remember$ = createEffect(() => this.actions$.pipe(
    ofType(filterChanged),
    tap(({ filter }) => sessionStorage.setItem('worklist.filter', JSON.stringify(filter))), // leak: client-storage
  ), { dispatch: false });
}
