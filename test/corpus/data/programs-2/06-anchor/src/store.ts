import { configureStore, createSlice, isRejected, type Middleware, type PayloadAction } from '@reduxjs/toolkit';
import * as Sentry from '@sentry/react';
import { api, type Enrollment } from './api';

const intake = createSlice({
  name: 'intake',
  initialState: { current: null as Enrollment | null, panelOpen: false },
  reducers: {
    opened(state, action: PayloadAction<Enrollment>) {
      state.current = action.payload;
    },
    panelToggled(state) {
      state.panelOpen = !state.panelOpen;
    },
  },
});

const rejections: Middleware = (store) => (next) => (action) => {
  if (isRejected(action)) {
    const current: Enrollment | null = store.getState().intake.current;
    Sentry.captureException(action.error, { // leak: error_monitor
      extra: { patientName: current?.patientName, substance: current?.primarySubstance },
    });
    console.warn('request rejected', action.type); // safe
  }
  return next(action);
};

export const { opened, panelToggled } = intake.actions;
export const store = configureStore({
  reducer: { intake: intake.reducer, [api.reducerPath]: api.reducer },
  middleware: (getDefault) => getDefault().concat(api.middleware, rejections),
});

store.subscribe(() => {
  const { intake: state } = store.getState();
  sessionStorage.setItem('panel', state.panelOpen ? '1' : '0'); // safe
  sessionStorage.setItem('intake', JSON.stringify(state.current)); // leak: client_storage
});
