import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { Hasta } from '../ortak/semalar';

type Durum = { sonHastalar: Hasta[]; ekle: (h: Hasta) => void };

export const useSonHastalar = create<Durum>()((set) => ({
  sonHastalar: [],
  ekle: (h) =>
    set((d) => {
      const liste = [h, ...d.sonHastalar].slice(0, 5);
      localStorage.setItem('son-hastalar', JSON.stringify(liste)); // leak: client_storage
      return { sonHastalar: liste };
    }),
}));

export const useTercih = create<{ koyu: boolean; degistir: () => void }>()(
  persist((set) => ({ koyu: false, degistir: () => set((d) => ({ koyu: !d.koyu })) }), { // safe
    name: 'tercih',
    storage: createJSONStorage(() => localStorage),
  }),
);
