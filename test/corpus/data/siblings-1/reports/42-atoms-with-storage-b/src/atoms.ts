import { atom } from 'jotai';
import { atomWithStorage, createJSONStorage } from 'jotai/utils';
import { create } from 'zustand';
import { createJSONStorage as zustandStorage, persist } from 'zustand/middleware';

interface AllergyPass { holderName: string; dateOfBirth: string; allergens: string[] }

export const passAtom = atomWithStorage<AllergyPass | null>('pass', null); // leak: client_storage
export const sessionPassAtom = atomWithStorage<AllergyPass[]>('passes', [], createJSONStorage(() => sessionStorage)); // leak: client_storage
export const memoryPassAtom = atom<AllergyPass | null>(null); // safe: memory only
export const localeAtom = atomWithStorage('locale', 'en'); // safe

interface PassState { pass: AllergyPass | null; zoom: number; show(pass: AllergyPass): void }
const passes = (set: (part: Partial<PassState>) => void): PassState => ({ pass: null, zoom: 1, show: (pass) => set({ pass }) });
export const usePasses = create<PassState>()(persist(passes, { name: 'passes', storage: zustandStorage(() => localStorage) })); // leak: client_storage
export const useZoom = create<PassState>()(persist(passes, { name: 'zoom', partialize: (state) => ({ zoom: state.zoom }) })); // safe: only the zoom
