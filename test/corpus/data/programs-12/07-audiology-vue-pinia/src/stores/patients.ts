import { defineStore } from 'pinia';
import axios from 'axios';
import mixpanel from 'mixpanel-browser';
import { set as idbSet, del } from 'idb-keyval';
import type { Audiogram, HearingPatient } from '../types/audiology';

export const usePatients = defineStore('patients', {
  state: () => ({
    list: [] as HearingPatient[],
    selectedId: '' as string,
    loading: false,
    sort: 'name' as 'name' | 'recent',
  }),
  getters: {
    selected: (s) => s.list.find((p) => p.id === s.selectedId),
    summary(): string {
      const p = this.selected as HearingPatient | undefined;
      return p ? `${p.fullName}: ${p.hearingLoss} loss${p.tinnitus ? ' with tinnitus' : ''}` : '';
    },
  },
  actions: {
    async fetchAll() {
      this.loading = true;
      try {
        const { data } = await axios.get<HearingPatient[]>('/api/patients'); // safe
        this.list = data;
        mixpanel.track('Patients Loaded', { count: data.length }); // safe
      } catch (e: any) {
        console.error('could not load patients', e.response?.status); // safe
      } finally {
        this.loading = false;
      }
    },
    select(id: string) {
      this.selectedId = id;
      console.log('selected', id); // safe
      mixpanel.track('Patient Selected', { who: this.summary }); // leak: analytics
    },
    async addAudiogram(a: Audiogram) {
      const p = this.selected;
      if (!p) return;
      await axios.post(`/api/patients/${p.id}/audiograms`, a); // safe
      p.audiograms.push(a);
      await idbSet(`offline:${p.id}`, { name: p.fullName, insurance: p.insuranceNo, audiogram: { ...a } }); // leak: storage
      mixpanel.track('Audiogram Added', { points: Object.keys(a.left).length * 2 }); // safe
    },
    async clearOffline(id: string) {
      await del(`offline:${id}`); // safe
    },
  },
  persist: { paths: ['sort'] }, // safe
});
