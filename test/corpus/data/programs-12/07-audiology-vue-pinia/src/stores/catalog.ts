import { defineStore } from 'pinia';
import axios from 'axios';
import type { AidModel } from '../types/audiology';

export const useCatalog = defineStore('catalog', {
  state: () => ({ models: [] as AidModel[], brand: '' }),
  actions: {
    async load() {
      this.models = (await axios.get<AidModel[]>('https://catalog.aidworld.example/v3/models')).data; // safe
      localStorage.setItem('aid-models', JSON.stringify(this.models)); // safe
      console.info('catalog', this.models.length, 'models'); // safe
    },
  },
  persist: true, // safe
});
