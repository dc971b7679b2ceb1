import { defineStore } from 'pinia';
import { createTracker } from '../tracking/vendors.js';
import { flags } from '../flags.js';

export interface CycleEntry {
  date: string;
  bleeding: 'none' | 'light' | 'heavy';
  ovulation: boolean;
  pregnancyTest?: 'positive' | 'negative';
  symptoms: string[];
}

export interface Account {
  uid: string;
  fullName: string;
  email: string;
  birthYear: number;
  medicalConditions: string[];
}

const tracker = createTracker(import.meta.env.VITE_TRACKER ?? 'segment');

export const useFertility = defineStore('fertility', {
  state: () => ({ account: null as Account | null, entries: [] as CycleEntry[] }),
  actions: {
    signedIn(account: Account) {
      this.account = account;
      tracker.identify(account.uid, { name: account.fullName, email: account.email, conditions: account.medicalConditions }); // leak: analytics
      tracker.track('signed_in', { method: 'password' }); // safe
    },
    add(entry: CycleEntry) {
      this.entries.push(entry);
      if (entry.pregnancyTest) {
        tracker.track('pregnancy_test', { email: this.account?.email, result: entry.pregnancyTest }); // leak: analytics
      }
      tracker.track('entry_added', { total: this.entries.length }); // safe
      if (flags.bool('offline-diary')) {
        localStorage.setItem('diary', JSON.stringify({ who: this.account?.fullName, entries: this.entries })); // leak: client_storage
      }
    },
  },
});
