import { create } from 'zustand';
import AsyncStorage from '@react-native-async-storage/async-storage';
import * as SecureStore from 'expo-secure-store';

export interface HealthProfile {
  id: string;
  fullName: string;
  email: string;
  birthDate: string;
  conditions: string[];
  medications: string[];
  emergencyContact: { name: string; phone: string };
}

interface ProfileState {
  profile: HealthProfile | null;
  units: 'metric' | 'imperial';
  hydrated: boolean;
  setProfile: (profile: HealthProfile) => Promise<void>;
  setUnits: (units: 'metric' | 'imperial') => Promise<void>;
  hydrate: () => Promise<void>;
  signOut: () => Promise<void>;
}

export const useProfile = create<ProfileState>((set) => ({
  profile: null,
  units: 'metric',
  hydrated: false,

  setProfile: async (profile) => {
    await AsyncStorage.setItem('@profile', JSON.stringify(profile)); // leak: client-storage
    await SecureStore.setItemAsync('emergency', JSON.stringify(profile.emergencyContact)); // safe
    set({ profile });
  },

  setUnits: async (units) => {
    await AsyncStorage.setItem('@units', units); // safe
    set({ units });
  },

  hydrate: async () => {
    const started = Date.now();
    const [rawProfile, units] = await Promise.all([AsyncStorage.getItem('@profile'), AsyncStorage.getItem('@units')]);
    const profile = rawProfile ? (JSON.parse(rawProfile) as HealthProfile) : null;
    console.log('hydrated profile', profile); // leak: log
    console.log('hydration took', Date.now() - started); // safe
    set({ profile, units: units === 'imperial' ? 'imperial' : 'metric', hydrated: true });
  },

  signOut: async () => {
    await AsyncStorage.multiRemove(['@profile', '@units']); // safe
    await SecureStore.deleteItemAsync('token');
    set({ profile: null });
  },
}));
