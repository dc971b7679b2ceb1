import { configureStore, createListenerMiddleware, createSlice, type Middleware, type PayloadAction } from '@reduxjs/toolkit';
import LogRocket from 'logrocket';
import { persistReducer, persistStore } from 'redux-persist';
import storage from 'redux-persist/lib/storage';
import type { Infusion } from './api';

const therapy = createSlice({
  name: 'therapy',
  initialState: { active: null as Infusion | null, notes: [] as string[] },
  reducers: {
    opened: (s, a: PayloadAction<Infusion>) => {
      s.active = a.payload;
    },
    noted: (s, a: PayloadAction<string>) => {
      s.notes.push(a.payload);
    },
  },
});

const ui = createSlice({
  name: 'ui',
  initialState: { dense: false, tab: 'pumps' },
  reducers: {
    tab: (s, a: PayloadAction<string>) => {
      s.tab = a.payload;
    },
  },
});

export const { opened, noted } = therapy.actions;
export const { tab } = ui.actions;

const listener = createListenerMiddleware();
listener.startListening({
  actionCreator: opened,
  effect: (action) => {
    LogRocket.track('infusion_opened', { drugClass: 'infusion' }); // safe
    LogRocket.identify(action.payload.patient.id, { name: `${action.payload.patient.first} ${action.payload.patient.last}` }); // leak: error_monitor|analytics
  },
});

const chatty: Middleware = () => (next) => (action) => {
  const a = action as PayloadAction<unknown>;
  console.debug('action', a.type); // safe
  if (a.type === noted.type) console.debug('note', a.payload); // leak: log
  return next(action);
};

export const store = configureStore({
  reducer: {
    therapy: persistReducer({ key: 'therapy', storage }, therapy.reducer), // leak: client_storage
    ui: persistReducer({ key: 'ui', storage }, ui.reducer), // safe
  },
  middleware: (d) => d({ serializableCheck: false }).prepend(listener.middleware).concat(chatty),
});

export const persistor = persistStore(store);
export type Root = ReturnType<typeof store.getState>;
