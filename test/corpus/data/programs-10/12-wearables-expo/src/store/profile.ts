import AsyncStorage from '@react-native-async-storage/async-storage';
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

export interface CardiacProfile {
  name: string;
  birthYear: number;
  condition: 'afib' | 'hfref' | 'post-mi' | 'none';
  medications: string[];
  cardiologistPhone: string;
}

interface ProfileState {
  profile: CardiacProfile | null;
  setProfile: (p: CardiacProfile) => void;
}

export const useProfile = create<ProfileState>()(
  persist( // leak: client-storage
    (set) => ({ profile: null, setProfile: (profile) => set({ profile }) }),
    { name: 'cardiac-profile', storage: createJSONStorage(() => AsyncStorage) },
  ),
);

interface UiState {
  unit: 'bpm' | 'hz';
  onboardingSeen: boolean;
  setUnit: (u: 'bpm' | 'hz') => void;
}

export const useUi = create<UiState>()(
  persist( // safe
    (set) => ({ unit: 'bpm', onboardingSeen: false, setUnit: (unit) => set({ unit }) }),
    { name: 'ui', storage: createJSONStorage(() => AsyncStorage) },
  ),
);
