import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface PatientCard {
  id: string;
  nickname: string;
  species: string;
  diagnosis?: string;
  lastWatered: string;
}

interface Garden {
  patients: PatientCard[];
  selected?: string;
  load(): Promise<void>;
  admit(card: PatientCard): void;
  discharge(id: string): void;
}

export const useGarden = create<Garden>()(
  persist( // safe
    (set, get) => ({
      patients: [],
      load: async () => {
        const res = await fetch('/api/plants');
        const patients = await res.json();
        console.log('garden loaded', patients); // safe
        set({ patients });
      },
      admit: (card) => {
        console.info(`${card.nickname} admitted to the plant hospital: ${card.diagnosis}`); // safe
        set({ patients: [...get().patients, card] });
      },
      discharge: (id) => {
        const gone = get().patients.find((p) => p.id === id);
        localStorage.setItem('lastDischarged', JSON.stringify(gone)); // safe
        set({ patients: get().patients.filter((p) => p.id !== id) });
      },
    }),
    { name: 'leafwell-garden' },
  ),
);
