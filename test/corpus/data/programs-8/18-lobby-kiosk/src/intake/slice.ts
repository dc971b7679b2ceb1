import { createAsyncThunk, createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { IntakeForm, KioskState, StepId } from './types';

const initialState: KioskState = { step: 'identity', form: {}, language: 'en', kioskId: import.meta.env.VITE_KIOSK_ID, startedAt: 0 };

export const submitIntake = createAsyncThunk('intake/submit', async (form: IntakeForm, { rejectWithValue }) => {
  const res = await fetch('/api/intakes', { method: 'POST', body: JSON.stringify(form) }); // safe: own host, body
  if (!res.ok) {
    console.error('intake rejected', res.status, res.headers.get('x-request-id')); // safe: status and request id
    console.error('intake rejected', form); // leak: log
    return rejectWithValue({ status: res.status });
  }
  return (await res.json()) as { ticket: string };
});

const slice = createSlice({
  name: 'intake',
  initialState,
  reducers: {
    merge(state, { payload }: PayloadAction<Partial<IntakeForm>>) {
      Object.assign(state.form, payload);
      console.debug('fields', Object.keys(payload)); // safe: names of fields
    },
    goto(state, { payload }: PayloadAction<StepId>) { state.step = payload; },
    reset: () => initialState,
  },
});

export const { merge, goto, reset } = slice.actions;
export default slice.reducer;
