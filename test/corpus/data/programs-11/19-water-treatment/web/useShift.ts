import { defineStore } from 'pinia';

export const useShift = defineStore('shift', {
  state: () => ({ operator: '', handover: '', basins: [] as { id: number; name: string; treatment: string; condition: string }[] }),
  actions: {
    async load() {
      this.basins = await (await fetch('/basins')).json();
      console.table(this.basins); // safe
      localStorage.setItem('basins', JSON.stringify(this.basins)); // safe
    },
    saveHandover(text: string) {
      this.handover = text;
      localStorage.setItem('handover', JSON.stringify({ operator: this.operator, notes: text })); // safe
    },
  },
});
