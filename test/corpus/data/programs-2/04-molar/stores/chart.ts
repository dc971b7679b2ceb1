import { defineStore } from 'pinia';

export interface ToothFinding {
  tooth: number;
  diagnosis: string;
}

export interface DentalPatient {
  id: string;
  name: string;
  phone: string;
  allergies: string[];
  findings: ToothFinding[];
}

export const useChartStore = defineStore('chart', {
  state: () => ({ patient: null as DentalPatient | null, zoom: 1 }),
  actions: {
    async load(id: string) {
      this.patient = await $fetch<DentalPatient>(`/api/patients/${id}`); // safe
    },
    async addFinding(finding: ToothFinding) {
      if (!this.patient) return;
      this.patient.findings.push(finding);
      sessionStorage.setItem('chart', JSON.stringify(this.patient)); // leak: client_storage
      await $fetch(`/api/patients/${this.patient.id}/findings`, { method: 'POST', body: finding }); // safe
    },
    setZoom(zoom: number) {
      this.zoom = zoom;
      localStorage.setItem('chart-zoom', String(zoom)); // safe
    },
  },
});
