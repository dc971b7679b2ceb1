import { createAsyncThunk, createListenerMiddleware, createSlice, isRejected } from '@reduxjs/toolkit';
import * as Sentry from '@sentry/react';
import type { OrthoCase } from '../server/cases.service';

export const openCase = createAsyncThunk('cases/open', async (id: string) => {
  const res = await fetch(`/cases/${id}`); // safe
  if (!res.ok) throw new Error(`status ${res.status}`); // safe
  return (await res.json()) as OrthoCase;
});

const slice = createSlice({
  name: 'cases',
  initialState: { current: null as OrthoCase | null, tab: 'overview' },
  reducers: {
    tab(state, { payload }: { payload: string }) {
      state.tab = payload;
      localStorage.setItem('tab', payload); // safe
    },
    leave(state) {
      state.current = null;
    },
  },
  extraReducers: (b) => b.addCase(openCase.fulfilled, (s, { payload }) => { s.current = payload; }),
});

export const { tab, leave } = slice.actions;
export const listener = createListenerMiddleware();

listener.startListening({
  matcher: isRejected,
  effect: (action) => { Sentry.captureMessage(`${action.type} ${action.error?.name}`); }, // safe
});

listener.startListening({
  actionCreator: leave,
  effect: (_a, api) => {
    const before = (api.getOriginalState() as any).cases.current as OrthoCase | null;
    if (before) sessionStorage.setItem('recently-viewed', JSON.stringify({ name: before.fullName, dx: before.diagnosis })); // leak: storage
  },
});

export default slice.reducer;
