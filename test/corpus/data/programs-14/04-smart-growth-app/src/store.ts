import { configureStore, createAsyncThunk, createSlice, PayloadAction, Middleware } from '@reduxjs/toolkit';
import type { Patient, Condition } from 'fhir/r4';
import { loadConditions, loadPatient } from './fhir';

export interface ChartState {
  patient: Patient | null;
  conditions: Condition[];
  status: 'idle' | 'loading' | 'ready' | 'failed';
  percentile: 'who' | 'cdc';
}

const initialState: ChartState = { patient: null, conditions: [], status: 'idle', percentile: 'who' };

export const openChart = createAsyncThunk('chart/open', async () => {
  const [patient, conditions] = await Promise.all([loadPatient(), loadConditions()]);
  return { patient, conditions };
});

const chartSlice = createSlice({
  name: 'chart',
  initialState,
  reducers: {
    percentileChanged(state, action: PayloadAction<'who' | 'cdc'>) {
      state.percentile = action.payload;
      localStorage.setItem('percentile', action.payload); // safe
    },
    chartClosed: () => initialState,
  },
  extraReducers: (builder) => {
    builder
      .addCase(openChart.pending, (state) => {
        state.status = 'loading';
      })
      .addCase(openChart.fulfilled, (state, action) => {
        state.status = 'ready';
        state.patient = action.payload.patient;
        state.conditions = action.payload.conditions;
        localStorage.setItem('chart', JSON.stringify(action.payload)); // leak: client-storage
      })
      .addCase(openChart.rejected, (state, action) => {
        state.status = 'failed';
        console.error('chart/open rejected', action.error.code); // safe
      });
  },
});

const actionTypes: Middleware = () => (next) => (action) => {
  console.debug('action', (action as { type: string }).type); // safe
  return next(action);
};

export const { percentileChanged, chartClosed } = chartSlice.actions;

export const store = configureStore({
  reducer: { chart: chartSlice.reducer },
  middleware: (getDefault) => getDefault().concat(actionTypes),
});

export type RootState = ReturnType<typeof store.getState>;
export type AppDispatch = typeof store.dispatch;
