import { configureStore, createSlice } from '@reduxjs/toolkit';
import { persist } from '../lib/persist';
import queue from './queue';

const ui = createSlice({
  name: 'ui',
  initialState: { dense: false },
  reducers: { toggleDense: (s) => void (s.dense = !s.dense) },
});

export const { toggleDense } = ui.actions;

export const store = configureStore({
  reducer: { queue, ui: ui.reducer },
  middleware: (getDefault) => getDefault().concat(persist),
});

export type RootState = ReturnType<typeof store.getState>;
export type AppDispatch = typeof store.dispatch;
