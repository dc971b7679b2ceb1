import { defineStore } from 'pinia';
import LogRocket from 'logrocket';
import { http } from '../api/http';

export interface Prescription {
  rxNumber: string;
  patientName: string;
  patientDob: string;
  drug: string;
  sig: string;
  prescriberNpi: string;
  refillsLeft: number;
}

export const usePrescriptions = defineStore('prescriptions', {
  state: () => ({ items: [] as Prescription[], loading: false }),
  getters: {
    refillable: (s) => s.items.filter((i) => i.refillsLeft > 0).length,
  },
  actions: {
    async search(lastName: string, dob: string) {
      this.loading = true;
      const { data } = await http.get<Prescription[]>('/prescriptions', { params: { lastName, dob } }); // leak: url
      this.items = data;
      this.loading = false;
      console.log('found prescriptions', data.length); // safe
    },
    async refill(rx: Prescription) {
      await http.post('/prescriptions/refill', { rxNumber: rx.rxNumber, patientName: rx.patientName }); // safe
      LogRocket.track('refill', { drug: rx.drug, patient: rx.patientName }); // leak: analytics|error_monitor
    },
    cache() {
      window.localStorage.setItem('rx-cache', JSON.stringify(this.items)); // leak: client_storage
    },
    cachePreferences(printer: string) {
      window.localStorage.setItem('label-printer', printer); // safe
    },
  },
});
