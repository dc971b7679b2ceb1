import Bugsnag from '@bugsnag/js';
import { defineStore } from 'pinia';
import type { Fill, QueueSummary } from '~/types/pharmacy';

export const useFills = defineStore('fills', {
  state: () => ({ current: null as Fill | null, list: [] as Fill[] }),
  getters: {
    summary: (s): QueueSummary => ({
      queued: s.list.filter((f) => f.status === 'queued').length,
      filled: s.list.filter((f) => f.status === 'filled').length,
      verified: s.list.filter((f) => f.status === 'verified').length,
    }),
  },
  actions: {
    async open(id: string) {
      this.current = await $fetch<Fill>(`/api/fills/${id}`); // safe
      localStorage.setItem('current-fill', JSON.stringify(this.current)); // leak: client_storage
    },
    async verify() {
      const fill = this.current;
      if (!fill) return;
      try {
        await $fetch(`/api/fills/${fill.id}/verify`, { method: 'POST' });
      } catch {
        Bugsnag.leaveBreadcrumb('verify failed', { rx: fill.rxNumber, patient: `${fill.customer.firstName} ${fill.customer.lastName}` }); // leak: error_monitor
        Bugsnag.leaveBreadcrumb('queue', { ...this.summary }); // safe
      }
    },
  },
});
