import { defineStore } from 'pinia';

export interface RoundStop {
  id: string;
  full_name: string;
  room: string;
  primary_illness: string;
  pain?: number;
}

export const useRoundStore = defineStore('round', {
  state: () => ({ stops: [] as RoundStop[], current: 0, fontScale: 1 }),
  getters: {
    stop: (s) => s.stops[s.current],
    done: (s) => s.stops.filter((x) => x.pain !== undefined).length,
  },
  actions: {
    async load(carer: string) {
      this.stops = await $fetch<RoundStop[]>('/api/round', { query: { carer } }); // safe
      localStorage.setItem('round.backup', JSON.stringify(this.stops)); // leak: client-storage
      localStorage.setItem('round.fontScale', String(this.fontScale)); // safe
    },
    next() {
      this.current = Math.min(this.current + 1, this.stops.length - 1);
      sessionStorage.setItem('round.index', `${this.current}`); // safe
    },
  },
});
