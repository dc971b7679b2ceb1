import * as Sentry from '@sentry/vue';
import { defineStore } from 'pinia';
import { fetchAdmission, fetchWard, saveNursingNote } from '../api';
import { keepAdmission, keepPref } from '../offline';

export const useWard = defineStore('ward', {
  state: () => ({ ward: 'a', beds: [], admission: null, nurse: null }),
  getters: {
    occupied: (s) => s.beds.filter((b) => b.admissionId).length,
    isolated: (s) => s.beds.filter((b) => b.isolation).length,
  },
  actions: {
    async load(ward) {
      this.ward = ward;
      this.beds = await fetchWard(ward);
      await keepPref('lastWard', ward);
      console.log(`ward ${ward}: ${this.occupied} of ${this.beds.length} beds`); // safe
    },
    async openAdmission(id) {
      this.admission = await fetchAdmission(id);
      await keepAdmission(this.admission);
      Sentry.addBreadcrumb({ category: 'ui', message: `opened ${this.admission.patientName} (${this.admission.mrn})` }); // leak: error_monitor
      Sentry.addBreadcrumb({ category: 'ui', message: 'admission opened', data: { ward: this.ward } }); // safe
    },
    async addNote(note) {
      try {
        await saveNursingNote(this.admission.id, note);
        console.debug('note stored', this.admission.id, note.length); // safe
      } catch {
        console.warn('could not store note', note); // leak: log
        throw new Error('The note was not saved'); // safe
      }
    },
  },
});
