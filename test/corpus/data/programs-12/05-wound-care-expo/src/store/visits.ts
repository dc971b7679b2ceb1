import { create, type StateCreator } from 'zustand';
import { persist, createJSONStorage } from 'zustand/middleware';
import AsyncStorage from '@react-native-async-storage/async-storage';
import { track } from '@amplitude/analytics-react-native';
import { fetchVisits, saveWound } from '../api/client';
import type { Visit, Wound } from '../types';

interface VisitState {
  visits: Visit[];
  activeId: string | null;
  load(): Promise<void>;
  open(id: string): void;
  measure(visit: Visit, wound: Wound): Promise<void>;
}

const area = (w: Wound) => (w.lengthMm * w.widthMm) / 100;

const visits: StateCreator<VisitState> = (set, get) => ({
  visits: [],
  activeId: null,
  async load() {
    const visits = await fetchVisits();
    set({ visits });
    track('visits_loaded', { count: visits.length }); // safe
  },
  open(id) {
    set({ activeId: id });
    const visit = get().visits.find((v) => v.id === id);
    track('visit_opened', { wounds: visit?.wounds.length ?? 0 }); // safe
  },
  async measure(visit, wound) {
    await saveWound(wound, visit.patient.name); // safe
    track('wound_measured', { ...wound, patient: visit.patient.name, area: area(wound) }); // leak: analytics
    set((s) => ({ visits: s.visits.map((v) => (v.id === visit.id ? { ...v, wounds: v.wounds.map((w) => (w.id === wound.id ? wound : w)) } : v)) }));
  },
});

export const useVisits = create<VisitState>()(persist(visits, { name: 'visits', storage: createJSONStorage(() => AsyncStorage) })); // leak: storage
