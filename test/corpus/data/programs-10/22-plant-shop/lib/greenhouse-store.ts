import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { PlantCase } from './plants';

interface Greenhouse {
  patients: PlantCase[];
  admit: (p: PlantCase) => void;
  discharge: (id: string) => void;
}

export const useGreenhouse = create<Greenhouse>()(
  persist( // safe
    (set) => ({
      patients: [],
      admit: (p) => {
        console.log('admitted', p.species, p.symptoms); // safe
        set((s) => ({ patients: [...s.patients, p] }));
      },
      discharge: (id) => set((s) => ({ patients: s.patients.filter((p) => p.id !== id) })),
    }),
    { name: 'greenhouse' },
  ),
);
