import { defineStore } from 'pinia';
import { api } from '../api';
import type { ServiceUser } from './visits';

export const useHandover = defineStore('handover', {
  state: () => ({
    recipients: [] as string[],
    about: null as ServiceUser | null,
    observations: '',
    urgent: false,
  }),
  getters: {
    headline: (s) => (s.about ? `${s.about.fullName}: ${s.observations}` : ''),
  },
  actions: {
    async send() {
      const { id } = await api.post('handovers', { json: { about: this.about?.id, text: this.observations, urgent: this.urgent } }).json<{ id: string }>(); // safe
      console.info('handover', id, 'to', this.recipients.length, 'people'); // safe
      if (this.urgent) {
        await fetch('https://discord.com/api/webhooks/112/urgent', { // leak: chat|messag
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ content: this.headline }),
        });
      }
      console.debug('handover text', this.headline); // leak: log
    },
  },
  persist: {
    paths: ['recipients', 'urgent'],
  },
});
