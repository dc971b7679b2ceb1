import AsyncStorage from '@react-native-async-storage/async-storage';
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { Me, Plan, SessionResult } from '../lib/api';

interface SessionState {
  me: Me | null;
  plan: Plan | null;
  pending: SessionResult[];
  setMe(me: Me): void;
  setPlan(plan: Plan): void;
  queue(r: SessionResult): void;
  clear(): void;
}

export const useSession = create<SessionState>()(
  persist( // leak: client-storage
    (set) => ({
      me: null,
      plan: null,
      pending: [],
      setMe: (me) => set({ me }),
      setPlan: (plan) => set({ plan }),
      queue: (r) => set((s) => ({ pending: [...s.pending, r] })),
      clear: () => set({ me: null, plan: null, pending: [] }),
    }),
    { name: 'stride-session', storage: createJSONStorage(() => AsyncStorage) },
  ),
);

interface UiState {
  units: 'deg' | 'rad';
  sound: boolean;
  toggleSound(): void;
}

export const useUi = create<UiState>()(
  persist( // safe
    (set) => ({ units: 'deg', sound: true, toggleSound: () => set((s) => ({ sound: !s.sound })) }),
    { name: 'stride-ui', storage: createJSONStorage(() => AsyncStorage) },
  ),
);
