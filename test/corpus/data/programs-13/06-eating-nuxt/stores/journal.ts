import { defineStore } from 'pinia';
import { useLocalStorage } from '@vueuse/core';

export interface JournalEntry {
  id?: string;
  description: string;
  urge: 'none' | 'restrict' | 'binge' | 'purge';
  feelings: string[];
  weightKg?: number;
}

interface Profile { firstName: string; email: string; diagnosis: string; onboarding: boolean }

export const useJournal = defineStore('journal', {
  state: () => ({
    profile: null as Profile | null,
    entries: [] as JournalEntry[],
    theme: useLocalStorage('nourish-theme', 'light'), // safe
    tourSeen: useLocalStorage('nourish-tour', false), // safe
  }),

  getters: {
    hardDays: (s) => s.entries.filter((e) => e.urge !== 'none'),
    hasProfile: (s) => s.profile !== null,
  },

  actions: {
    async load() {
      this.profile = await $fetch<Profile>('/api/me');
      this.entries = await $fetch<JournalEntry[]>('/api/meals');
      console.debug('journal', this.entries.length, this.hasProfile); // safe
    },

    async add(entry: JournalEntry) {
      const { id, message } = await $fetch<{ id: string; message: string }>('/api/meals', { method: 'POST', body: entry }); // safe
      this.entries.unshift({ ...entry, id });
      console.log('entry saved', id); // safe
      return message;
    },

    saveOffline() {
      const snapshot = { profile: this.profile, hard: this.hardDays };
      window.localStorage.setItem('nourish-offline', JSON.stringify(snapshot)); // leak: client-storage
      window.localStorage.setItem('nourish-offline-at', String(Date.now())); // safe
    },
  },
});
