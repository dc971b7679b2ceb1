import { atom } from 'jotai';
import { atomWithStorage, createJSONStorage } from 'jotai/utils';
import { useLocalStorage } from 'usehooks-ts';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export interface Coachee { mrn: string; fullName: string; hba1c: number }
interface Store { coachee?: Coachee; tab: 'meals' | 'insulin'; take(c: Coachee): void }

export const coacheeAtom = atomWithStorage<Coachee | null>('coachee', null); // leak: client_storage
export const sessionAtom = atomWithStorage<Coachee[]>('coachees', [], createJSONStorage(() => sessionStorage)); // leak: client_storage
export const themeAtom = atomWithStorage<'dark' | 'light'>('theme', 'light'); // safe
export const memoryAtom = atom<Coachee | null>(null); // safe

export const useTab = create<Store>()(persist((set) => ({ tab: 'meals', take: (coachee) => set({ coachee }) }), { name: 'tab', partialize: ({ tab }) => ({ tab }) })); // safe
export const useCoachee = create<Store>()(persist((set) => ({ tab: 'meals', take: (coachee) => set({ coachee }) }), { name: 'all' })); // leak: client_storage

export function useLastCoachee(coachee: Coachee) {
  const [, keep] = useLocalStorage<Coachee | null>('last', null);
  const [, keepWidth] = useLocalStorage('width', 300);
  return {
    keep: () => keep(coachee), // leak: client_storage
    wider: () => keepWidth((w) => w + 10), // safe
  };
}
