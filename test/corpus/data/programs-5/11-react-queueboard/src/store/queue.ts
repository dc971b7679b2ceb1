import { createAsyncThunk, createSlice, type PayloadAction } from '@reduxjs/toolkit';
import { post, request } from '../lib/http';
import type { Entry, Vitals } from '../model/entry';

interface QueueState {
  entries: Entry[];
  selected: string | null;
}

const initialState: QueueState = { entries: [], selected: null };

export const load = createAsyncThunk('queue/load', () => request<Entry[]>('/entries'));

export function assertPlausible(entry: Entry, vitals: Vitals) {
  if (vitals.spo2 < 50) {
    throw new Error(`Implausible SpO2 ${vitals.spo2} for ${entry.person.fullName} (${entry.person.dateOfBirth})`); // leak: thrown
  }
}

export const saveVitals = createAsyncThunk('queue/vitals', async (arg: { entry: Entry; vitals: Vitals }) => {
  const { entry, vitals } = arg;
  return post<Entry>(`/entries/${entry.id}/vitals`, vitals); // safe
});

const slice = createSlice({
  name: 'queue',
  initialState,
  reducers: {
    select(state, action: PayloadAction<string>) {
      state.selected = action.payload;
    },
  },
  extraReducers: (b) => {
    b.addCase(load.fulfilled, (state, { payload }) => {
      state.entries = payload;
      console.info('queue loaded', payload.length); // safe
    });
    b.addCase(saveVitals.fulfilled, (state, { payload }) => {
      const i = state.entries.findIndex((e) => e.id === payload.id);
      if (i >= 0) state.entries[i] = payload;
      console.debug('vitals for', payload.person.fullName, payload.vitals); // leak: log
    });
  },
});

export const { select } = slice.actions;
export default slice.reducer;
