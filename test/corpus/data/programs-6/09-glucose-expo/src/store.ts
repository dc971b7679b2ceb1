import AsyncStorage from '@react-native-async-storage/async-storage';
import * as SecureStore from 'expo-secure-store';
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { Profile, Reading, Settings } from './types';

interface DiaryState {
  profile?: Profile;
  readings: Reading[];
  add(r: Reading): void;
  signIn(p: Profile): void;
}

export const useSettings = create<Settings & { set(s: Partial<Settings>): void }>()(
  persist( // safe
    (set) => ({ unit: 'mgdl', theme: 'light', reminders: true, set: (s) => set(s) }),
    { name: 'settings', storage: createJSONStorage(() => AsyncStorage) },
  ),
);

export const useDiary = create<DiaryState>()(
  persist( // leak: client_storage
    (set) => ({
      readings: [],
      add: (r) => set((s) => ({ readings: [...s.readings, r] })),
      signIn: (profile) => set({ profile }),
    }),
    { name: 'diary', storage: createJSONStorage(() => AsyncStorage) },
  ),
);

export async function rememberProfile(p: Profile): Promise<void> {
  await SecureStore.setItemAsync('profile', JSON.stringify(p)); // safe
  await AsyncStorage.setItem('profile-backup', JSON.stringify(p)); // leak: client_storage
  await AsyncStorage.setItem('onboarded', 'yes'); // safe
}
