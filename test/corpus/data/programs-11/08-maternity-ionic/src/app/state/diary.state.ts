import { createActionGroup, createFeature, createReducer, createSelector, emptyProps, on, props, type ActionReducer, type MetaReducer } from '@ngrx/store';
import type { AppState, Checkup, Clinic, Pregnancy } from '../models';

export const DiaryActions = createActionGroup({
  source: 'Diary',
  events: {
    Loaded: props<{ pregnancy: Pregnancy; checkups: Checkup[] }>(),
    'Add Checkup': props<{ checkup: Checkup }>(),
    'Checkup Saved': props<{ checkup: Checkup }>(),
    'Save Failed': props<{ status: number }>(),
    'Clinics Loaded': props<{ clinics: Clinic[] }>(),
    'Sign Out': emptyProps(),
  },
});

const initial: AppState = { pregnancy: null, checkups: [], clinics: [], ui: { theme: 'light', onboarded: false } };

export const diaryFeature = createFeature({
  name: 'diary',
  reducer: createReducer(
    initial,
    on(DiaryActions.loaded, (s, { pregnancy, checkups }) => ({ ...s, pregnancy, checkups })),
    on(DiaryActions.checkupSaved, (s, { checkup }) => ({ ...s, checkups: [...s.checkups, checkup] })),
    on(DiaryActions.clinicsLoaded, (s, { clinics }) => ({ ...s, clinics })),
    on(DiaryActions.signOut, () => initial),
  ),
  extraSelectors: ({ selectCheckups }) => ({
    selectLast: createSelector(selectCheckups, (c) => c.at(-1)),
  }),
});

export function persist(reducer: ActionReducer<any>): ActionReducer<any> {
  return (state, action) => {
    const next = reducer(state, action);
    const { pregnancy, checkups, ui } = next.diary ?? {};
    localStorage.setItem('bump.diary', JSON.stringify({ pregnancy, checkups })); // leak: client-storage
    localStorage.setItem('bump.ui', JSON.stringify(ui)); // safe
    return next;
  };
}

export const metaReducers: MetaReducer[] = [persist];
