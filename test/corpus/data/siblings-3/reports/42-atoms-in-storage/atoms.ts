import { atomWithStorage, createJSONStorage } from 'jotai/utils';
import { useLocalStorage, useSessionStorage } from '@vueuse/core';

interface SkinPatient { fullName: string; birthDate: string; flareUps: string[] }
export const patientAtom = atomWithStorage<SkinPatient | null>('patient', null); // leak: client-storage
export const draftAtom = atomWithStorage<Partial<SkinPatient>>('draft', {}, createJSONStorage(() => sessionStorage)); // leak: client-storage
export const themeAtom = atomWithStorage<'light' | 'dark'>('theme', 'light'); // safe
export const stepAtom = atomWithStorage('step', 0); // safe
export const useSkinPatient = () => useLocalStorage<SkinPatient>('skin-patient', { fullName: '', birthDate: '', flareUps: [] }); // leak: client-storage
export const useTab = () => useSessionStorage('tab', 'today'); // safe
