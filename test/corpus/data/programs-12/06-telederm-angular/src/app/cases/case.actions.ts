import { createActionGroup, emptyProps, props } from '@ngrx/store';
import { SkinCase, CaseFilter } from './case.model';

export const CaseActions = createActionGroup({
  source: 'Cases',
  events: {
    'Load': props<{ filter: CaseFilter }>(),
    'Loaded': props<{ cases: SkinCase[] }>(),
    'Open': props<{ id: string }>(),
    'Answer': props<{ skinCase: SkinCase; diagnosis: string; prescription: string }>(),
    'Answered': props<{ skinCase: SkinCase }>(),
    'Failed': props<{ status: number; skinCase?: SkinCase }>(),
    'Reset': emptyProps(),
  },
});
