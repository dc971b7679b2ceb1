import { Injectable, inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { createAction, createFeature, createReducer, on, props, type ActionReducer, type MetaReducer } from '@ngrx/store';
import { exhaustMap, map, tap } from 'rxjs';
import type { FittingMap, ImplantRecipient } from '../core/models';
import { RecipientApi } from '../core/recipient.api';

export const open = createAction('[Fitting] Open', props<{ id: string }>());
export const opened = createAction('[Fitting] Opened', props<{ recipient: ImplantRecipient }>());
export const edited = createAction('[Fitting] Edited', props<{ map: FittingMap }>());
export const zoomed = createAction('[Fitting] Zoomed', props<{ factor: number }>());

export interface FittingState {
  recipient: ImplantRecipient | null;
  map: FittingMap | null;
  zoom: number;
}

export const fittingFeature = createFeature({
  name: 'fitting',
  reducer: createReducer<FittingState>(
    { recipient: null, map: null, zoom: 1 },
    on(opened, (s, { recipient }) => ({ ...s, recipient })),
    on(edited, (s, { map }) => ({ ...s, map })),
    on(zoomed, (s, { factor }) => ({ ...s, zoom: factor })),
  ),
});

/** Survives a reload of the window. */
export const persist: MetaReducer<{ fitting: FittingState }> = (reducer: ActionReducer<{ fitting: FittingState }>) => (state, action) => {
  const next = reducer(state, action);
  sessionStorage.setItem('fitting', JSON.stringify(next.fitting)); // leak: client-storage
  sessionStorage.setItem('lastAction', action.type); // safe
  return next;
};

@Injectable()
export class FittingEffects {
  private readonly actions$ = inject(Actions);
  private readonly api = inject(RecipientApi);

  load$ = createEffect(() =>
    this.actions$.pipe(
      ofType(open),
      tap(({ id }) => console.debug('opening', id)), // safe
      exhaustMap(({ id }) => this.api.get(id).pipe(map((recipient) => opened({ recipient })))),
    ),
  );

  zoom$ = createEffect(
    () => this.actions$.pipe(ofType(zoomed), tap(({ factor }) => localStorage.setItem('zoom', String(factor)))), // safe
    { dispatch: false },
  );
}
