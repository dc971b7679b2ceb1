import { defineStore } from 'pinia';
import axios from 'axios';
import log from 'loglevel';
import * as Sentry from '@sentry/vue';

export interface Bed { id: string; label: string; room: string; inpatient?: Inpatient }
export interface Inpatient { id: string; name: string; age: number; admittedFor: string; allergies: string[]; isolation: boolean }
export interface Vitals { temp: number; hr: number; spo2: number; note?: string }

export const useWard = defineStore('ward', {
  state: () => ({ wardId: '', beds: [] as Bed[], selected: null as Bed | null, lastSync: 0 }),
  getters: {
    occupied: (s) => s.beds.filter((b) => b.inpatient).length,
    isolationRooms: (s) => s.beds.filter((b) => b.inpatient?.isolation).map((b) => b.room),
  },
  actions: {
    async load(wardId: string) {
      const { data } = await axios.get<Bed[]>(`/api/wards/${wardId}/beds`); // safe
      this.wardId = wardId;
      this.beds = data;
      this.lastSync = Date.now();
      log.info('ward loaded', wardId, 'beds', data.length, 'occupied', this.occupied); // safe
      log.debug('beds', data); // leak: log
    },
    select(bed: Bed) {
      this.selected = bed;
      log.info('selected bed', bed.label, bed.room); // safe
    },
    async saveVitals(v: Vitals) {
      const bed = this.selected;
      if (!bed?.inpatient) return;
      try {
        await axios.post(`/api/inpatients/${bed.inpatient.id}/vitals`, v); // safe
        log.info('vitals saved for bed', bed.label); // safe
      } catch (e) {
        log.error('vitals not saved', bed.inpatient.name, v); // leak: log
        Sentry.captureException(e, { extra: { vitals: v, name: bed.inpatient.name } }); // leak: error_monitor
      }
    },
    async discharge(bed: Bed, summary: string) {
      const p = bed.inpatient!;
      await axios.post(`/api/inpatients/${p.id}/discharge`, { summary }); // safe
      bed.inpatient = undefined;
      Sentry.addBreadcrumb({ category: 'ward', message: `discharge from ${bed.label}` }); // safe
      Sentry.addBreadcrumb({ category: 'ward', message: summary, data: { for: p.admittedFor } }); // leak: error_monitor
    },
  },
});
