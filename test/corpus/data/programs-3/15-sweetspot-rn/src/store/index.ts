import AsyncStorage from '@react-native-async-storage/async-storage';
import { combineReducers, configureStore, createSlice, type PayloadAction } from '@reduxjs/toolkit';
import { persistReducer, persistStore } from 'redux-persist';
import type { GlucoseReading, InsulinDose, Profile } from '../types';

const diary = createSlice({
  name: 'diary',
  initialState: { readings: [] as GlucoseReading[], doses: [] as InsulinDose[], profile: null as Profile | null },
  reducers: {
    addReading: (s, a: PayloadAction<GlucoseReading>) => void s.readings.push(a.payload),
    addDose: (s, a: PayloadAction<InsulinDose>) => void s.doses.push(a.payload),
    setProfile: (s, a: PayloadAction<Profile>) => void (s.profile = a.payload),
  },
});

const prefs = createSlice({
  name: 'prefs',
  initialState: { low: 70, high: 180, sound: true },
  reducers: { setSound: (s, a: PayloadAction<boolean>) => void (s.sound = a.payload) },
});

export const { addReading, addDose, setProfile } = diary.actions;
export const { setSound } = prefs.actions;

const reducer = combineReducers({
  diary: persistReducer({ key: 'diary', storage: AsyncStorage }, diary.reducer), // leak: client_storage
  prefs: persistReducer({ key: 'prefs', storage: AsyncStorage }, prefs.reducer), // safe
});

export const store = configureStore({ reducer, middleware: (d) => d({ serializableCheck: false }) });
export const persistor = persistStore(store);
export type RootState = ReturnType<typeof store.getState>;
