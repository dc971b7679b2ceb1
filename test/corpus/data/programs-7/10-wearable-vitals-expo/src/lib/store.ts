import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import AsyncStorage from '@react-native-async-storage/async-storage';
import * as SecureStore from 'expo-secure-store';
import type { DeviceInfo, Reading, Wearer } from './types';

interface Vitals {
  readings: Reading[];
  add(r: Reading): void;
}

export const useVitals = create<Vitals>((set) => ({
  readings: [],
  add: (r) => set((s) => ({ readings: [...s.readings.slice(-499), r] })),
}));

interface Settings { units: 'metric' | 'imperial'; quietFrom: number; setUnits(u: 'metric' | 'imperial'): void }

export const useSettings = create<Settings>()(
  persist(
    (set) => ({ units: 'metric', quietFrom: 22, setUnits: (units) => set({ units }) }),
    { name: 'settings', storage: createJSONStorage(() => AsyncStorage) }, // safe
  ),
);

export async function keepWearer(w: Wearer): Promise<void> {
  await SecureStore.setItemAsync('wearer', JSON.stringify(w)); // safe
  await AsyncStorage.setItem('wearer.id', w.id); // safe
  await AsyncStorage.setItem('wearer.greeting', `Hello ${w.givenName} ${w.familyName}`); // leak: client_storage
}

export async function keepDevice(d: DeviceInfo): Promise<void> {
  await AsyncStorage.setItem('device', JSON.stringify(d.firmware)); // safe
}

export async function readWearer(): Promise<Wearer | null> {
  const raw = await SecureStore.getItemAsync('wearer');
  return raw ? (JSON.parse(raw) as Wearer) : null;
}
