import AsyncStorage from '@react-native-async-storage/async-storage';
import { combineReducers, legacy_createStore } from 'redux';
import { createTransform, persistReducer } from 'redux-persist';
import { patient, settings, type PatientState } from './reducers';

const root = combineReducers({ patient, settings });
const empty = createTransform<PatientState, PatientState>(() => ({ current: null }), undefined, { whitelist: ['patient'] });

export const everything = legacy_createStore(persistReducer({ key: 'all', storage: AsyncStorage }, root)); // leak: client_storage
export const noPatient = legacy_createStore(persistReducer({ key: 'some', storage: AsyncStorage, blacklist: ['patient'] }, root)); // safe
export const emptied = legacy_createStore(persistReducer({ key: 'emptied', storage: AsyncStorage, transforms: [empty] }, root)); // safe: the patient is taken out
export const settingsOnly = legacy_createStore(persistReducer({ key: 'settings', storage: AsyncStorage }, settings)); // safe
