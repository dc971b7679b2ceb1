import { createActionGroup, emptyProps, props } from '@ngrx/store';
import { Specimen } from './results.models';

export const ResultsActions = createActionGroup({
  source: 'Results',
  events: {
    Load: emptyProps(),
    Loaded: props<{ specimens: Specimen[] }>(),
    Failed: props<{ status: number }>(),
    Select: props<{ accession: string }>(),
    Acknowledge: props<{ specimen: Specimen }>(),
    'Page Size': props<{ pageSize: number }>(),
  },
});
