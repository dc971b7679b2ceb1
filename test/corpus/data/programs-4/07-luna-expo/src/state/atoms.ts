import { atom } from 'jotai';
import { atomWithStorage, createJSONStorage } from 'jotai/utils';
import AsyncStorage from '@react-native-async-storage/async-storage';
import type { CycleStats, DayEntry, Me } from '../model';

const storage = <T>() => createJSONStorage<T>(() => AsyncStorage);

export const themeAtom = atomWithStorage<'sand' | 'night'>('theme', 'sand', storage<'sand' | 'night'>()); // safe
export const onboardedAtom = atomWithStorage<boolean>('onboarded', false, storage<boolean>()); // safe
export const meAtom = atom<Me | null>(null);
export const todayAtom = atom<DayEntry | null>(null);
export const statsAtom = atom<CycleStats | null>(null);
