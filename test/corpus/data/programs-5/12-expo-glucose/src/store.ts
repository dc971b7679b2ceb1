import { create } from 'zustand';
import { readingAdded } from './analytics';
import { getProfile, pushReadings } from './api';
import { cacheProfile, cacheReadings } from './storage';
import type { Profile, Reading } from './types';

interface DiaryState {
  profile: Profile | null;
  readings: Reading[];
  load(): Promise<void>;
  add(mgdl: number, meal: Reading['meal'], note?: string): Promise<void>;
}

export const useDiary = create<DiaryState>((set, get) => ({
  profile: null,
  readings: [],
  async load() {
    const profile = await getProfile();
    await cacheProfile(profile);
    set({ profile });
    console.debug('profile', profile); // leak: log
  },
  async add(mgdl, meal, note) {
    const profile = get().profile;
    if (!profile) throw new Error('Profile is not loaded'); // safe
    if (mgdl < 20 || mgdl > 600) throw new Error(`Reading ${mgdl} mg/dl of ${profile.fullName} is out of range`); // leak: thrown
    const reading: Reading = { id: crypto.randomUUID(), mgdl, meal, note, takenAt: new Date().toISOString() };
    const readings = [...get().readings, reading];
    set({ readings });
    readingAdded(reading);
    await cacheReadings(profile, readings);
    const { accepted } = await pushReadings([reading]);
    console.log(`synced ${accepted}`); // safe
  },
}));
