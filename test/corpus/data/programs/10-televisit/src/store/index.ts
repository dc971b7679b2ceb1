import { combineReducers, configureStore } from '@reduxjs/toolkit';
import { persistReducer, persistStore } from 'redux-persist';
import storage from 'redux-persist/lib/storage';
import encounter from './encounterSlice';
import ui from './uiSlice';

const uiPersisted = persistReducer({ key: 'ui', storage }, ui); // safe
const encounterPersisted = persistReducer({ key: 'encounter', storage }, encounter); // leak: client_storage

export const store = configureStore({ reducer: combineReducers({ ui: uiPersisted, encounter: encounterPersisted }) });
export const persistor = persistStore(store);
export type RootState = ReturnType<typeof store.getState>;
