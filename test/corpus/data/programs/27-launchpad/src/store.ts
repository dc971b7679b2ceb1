import { create, type StateCreator } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { Condition, Patient } from 'fhir/r4';

interface ChartState {
  patient: Patient | null;
  conditions: Condition[];
  setChart: (p: Patient, c: Condition[]) => void;
}

const chart: StateCreator<ChartState> = (set) => ({
  patient: null,
  conditions: [],
  setChart: (patient, conditions) => set({ patient, conditions }),
});

export const useChart = create<ChartState>()(persist(chart, { name: 'chart', storage: createJSONStorage(() => localStorage) })); // leak: client_storage

interface Prefs {
  dense: boolean;
  toggle: () => void;
}

export const usePrefs = create<Prefs>()(
  persist((set) => ({ dense: false, toggle: () => set((s) => ({ dense: !s.dense })) }), { name: 'prefs' }), // safe
);
