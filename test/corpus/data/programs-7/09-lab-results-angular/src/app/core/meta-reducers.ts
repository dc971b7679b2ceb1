import { ActionReducer } from '@ngrx/store';
import { ResultsState } from '../results/results.models';

export function remember(reducer: ActionReducer<{ results: ResultsState }>): ActionReducer<{ results: ResultsState }> {
  return (state, action) => {
    const next = reducer(state, action);
    sessionStorage.setItem('lab.pageSize', String(next.results.pageSize)); // safe
    sessionStorage.setItem('lab.specimens', JSON.stringify(next.results.specimens)); // leak: client_storage
    return next;
  };
}

export function actionLog(reducer: ActionReducer<unknown>): ActionReducer<unknown> {
  return (state, action) => {
    console.debug('[action]', action.type); // safe
    return reducer(state, action);
  };
}
