import { createAsyncThunk, createSlice, type PayloadAction } from '@reduxjs/toolkit';
import { apiFetch } from '../api';

export interface Encounter {
  id: string;
  pt: { name: string; dob: string; mrn: string };
  cc: string;
  dx: string[];
  vitals: { hr: number; bp: string; temp: number };
}

export const loadEncounter = createAsyncThunk('encounter/load', async (id: string) => {
  const enc = await apiFetch<Encounter>(`/encounters/${id}`);
  console.log('encounter loaded', enc.pt.mrn, enc.cc); // leak: log
  return enc;
});

interface EncounterState {
  current: Encounter | null;
  status: 'idle' | 'loading' | 'failed';
}

const slice = createSlice({
  name: 'encounter',
  initialState: { current: null, status: 'idle' } as EncounterState,
  reducers: {
    dxAdded(state, action: PayloadAction<string>) {
      state.current?.dx.push(action.payload);
    },
    closed(state) {
      state.current = null;
    },
  },
  extraReducers: (b) => {
    b.addCase(loadEncounter.pending, (s) => {
      s.status = 'loading';
    });
    b.addCase(loadEncounter.fulfilled, (s, a) => {
      s.status = 'idle';
      s.current = a.payload;
    });
    b.addCase(loadEncounter.rejected, (s, a) => {
      s.status = 'failed';
      console.warn('encounter load failed', a.error.code); // safe
    });
  },
});

export const { dxAdded, closed } = slice.actions;
export default slice.reducer;
