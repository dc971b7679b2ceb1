import { defineStore } from 'pinia';
import { logEvent, setUserProperties } from 'firebase/analytics';
import { addDoc, collection } from 'firebase/firestore';
import { analytics, db } from '../firebase';
import type { Cycle, FertilityProfile } from '../types';

export const useCycleStore = defineStore('cycle', {
  state: () => ({ profile: null as FertilityProfile | null, cycles: [] as Cycle[], screen: 'home' }),
  getters: {
    current: (s): Cycle | undefined => s.cycles.at(-1),
  },
  actions: {
    async add(cycle: Cycle) {
      const ref = await addDoc(collection(db, 'cycles'), cycle);
      this.cycles.push(cycle);
      console.info('cycle stored', ref.id, this.cycles.length); // safe: id and count
      logEvent(analytics, 'cycle_added', { source: 'manual' }); // safe: where the button was
      logEvent(analytics, 'cycle_detail', { meds: cycle.medications.map((m) => m.name).join(), test: cycle.pregnancyTest }); // leak: analytics
    },
    setProfile(profile: FertilityProfile) {
      this.profile = profile;
      setUserProperties(analytics, { diagnosis: profile.diagnosis, birth_year: profile.birthYear }); // leak: analytics
      setUserProperties(analytics, { app_theme: 'light', build: import.meta.env.VITE_BUILD }); // safe
    },
    go(screen: string) {
      this.screen = screen;
      logEvent(analytics, 'screen_view', { firebase_screen: screen }); // safe: name of a screen
    },
  },
});
