import { configureStore, type Middleware } from '@reduxjs/toolkit';
import { useDispatch, useSelector } from 'react-redux';
import intake, { merge } from './intake/slice';
import type { KioskState } from './intake/types';
import { analytics } from './telemetry';

const trail: Middleware = (api) => (next) => (action) => {
  const out = next(action);
  const state = (api.getState() as { intake: KioskState }).intake;
  console.debug('action', (action as { type: string }).type, state.step); // safe: kind and step
  if (merge.match(action)) {
    void analytics.track('Field Changed', { ...action.payload }); // leak: analytics
    void analytics.track('Step Progress', { step: state.step, filled: Object.keys(state.form).length }); // safe: a count
  }
  return out;
};

export const store = configureStore({ reducer: { intake }, middleware: (d) => d().concat(trail) });

store.subscribe(() => {
  const { form, language } = store.getState().intake;
  sessionStorage.setItem('kiosk.language', language); // safe: preference
  sessionStorage.setItem('kiosk.form', JSON.stringify(form)); // leak: client_storage
});

export type RootState = ReturnType<typeof store.getState>;
export const useKiosk = () => useSelector((s: RootState) => s.intake);
export const useKioskDispatch = useDispatch.withTypes<typeof store.dispatch>();
