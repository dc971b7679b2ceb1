import AsyncStorage from '@react-native-async-storage/async-storage';
import * as SecureStore from 'expo-secure-store';
import { create } from 'zustand';
import type { HomeVisit } from '../models';

interface VisitState {
  today: HomeVisit[];
  active: HomeVisit | null;
  start(visit: HomeVisit): Promise<void>;
  saveOffline(): Promise<void>;
  setSort(sort: 'time' | 'distance'): Promise<void>;
}

export const useVisits = create<VisitState>((set, get) => ({
  today: [],
  active: null,
  async start(visit) {
    set({ active: visit });
    await SecureStore.setItemAsync('active-visit', JSON.stringify(visit)); // safe: Keychain / Keystore
    await AsyncStorage.setItem('active-visit-id', visit.id); // safe: opaque id
    console.log('visit started', visit.id, visit.tasks.length); // safe: reference and count
  },
  async saveOffline() {
    const { today } = get();
    await AsyncStorage.setItem('visits', JSON.stringify(today)); // leak: client_storage
    const doors = today.map((v) => [v.recipient.address, v.recipient.doorCode ?? '']);
    await AsyncStorage.multiSet(doors.map(([address, code], i) => [`door:${i}`, `${address}|${code}`])); // leak: client_storage
    console.log(`saved ${today.length} visits`); // safe: a count
  },
  async setSort(sort) {
    await AsyncStorage.setItem('sort', sort); // safe: preference
  },
}));
