import { defineStore } from 'pinia';

export const useSettings = defineStore('settings', {
  state: () => ({ units: 'metric' as 'metric' | 'us', locale: 'en', remindersOn: true }),
  actions: {
    save() {
      localStorage.setItem('cw:settings', JSON.stringify(this.$state)); // safe: settings of the app
    },
    load() {
      const raw = localStorage.getItem('cw:settings');
      if (raw) this.$patch(JSON.parse(raw));
      console.debug('settings loaded', raw?.length ?? 0); // safe
    },
  },
});
