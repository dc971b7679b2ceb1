import { createAsyncThunk, createSlice, type PayloadAction } from '@reduxjs/toolkit';
import { Analytics, report } from '../services/analytics';
import { api } from '../services/api';
import { disk, vault } from '../services/storage';
import type { GlucoseReading, InsulinDose, Prefs, Profile } from '../types';

interface DiaryState {
  profile: Profile | null;
  readings: GlucoseReading[];
  doses: InsulinDose[];
  pending: number;
}

const initialState: DiaryState = { profile: null, readings: [], doses: [], pending: 0 };

export const loadProfile = createAsyncThunk('diary/profile', async () => {
  const profile = await api.profile();
  Analytics.who(profile.userId, { diabetesType: profile.diabetesType, hba1c: profile.hba1c ?? 0 }); // leak: analytics
  await disk.put('profile', profile); // leak: client_storage
  return profile;
});

export const addReading = createAsyncThunk('diary/reading', async (reading: GlucoseReading, { getState }) => {
  const { diary } = getState() as { diary: DiaryState };
  const all = [reading, ...diary.readings].slice(0, 500);
  Analytics.event('reading_added', { source: reading.source }); // safe
  if (reading.mgdl < 54) {
    Analytics.event('severe_low', { mgdl: reading.mgdl, email: diary.profile?.email }); // leak: analytics
  }
  await vault.put('readings', JSON.stringify(all)); // safe
  return reading;
});

export const syncAll = createAsyncThunk('diary/sync', async (_: void, { getState }) => {
  const { diary } = getState() as { diary: DiaryState };
  const started = Date.now();
  try {
    const { accepted } = await api.pushReadings(diary.readings);
    Analytics.event('sync', { accepted, ms: Date.now() - started }); // safe
    await disk.put('lastSync', new Date().toISOString()); // safe
    return accepted;
  } catch (e) {
    report(e as Error, { readings: diary.readings, profile: diary.profile }); // leak: error_monitor
    throw e;
  }
});

export async function savePrefs(prefs: Prefs) {
  await disk.put('prefs', prefs); // safe
  Analytics.event('prefs_saved', { theme: prefs.theme, units: prefs.units }); // safe
}

const slice = createSlice({
  name: 'diary',
  initialState,
  reducers: {
    doseAdded(state, action: PayloadAction<InsulinDose>) {
      state.doses.unshift(action.payload);
      state.pending += 1;
    },
  },
  extraReducers: (b) => {
    b.addCase(loadProfile.fulfilled, (s, a) => {
      s.profile = a.payload;
    });
    b.addCase(addReading.fulfilled, (s, a) => {
      s.readings.unshift(a.payload);
    });
    b.addCase(syncAll.fulfilled, (s) => {
      s.pending = 0;
    });
  },
});

export const { doseAdded } = slice.actions;
export default slice.reducer;
