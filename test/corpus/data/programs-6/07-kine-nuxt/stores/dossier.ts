import * as Sentry from '@sentry/vue';
import { defineStore } from 'pinia';
import type { DossierPatient } from '~/types/dossier';

export const useDossier = defineStore('dossier', {
  state: () => ({ courant: null as DossierPatient | null, vue: 'liste' as 'liste' | 'grille' }),
  getters: {
    titre: (s) => (s.courant ? `${s.courant.prenom} ${s.courant.nom}` : ''),
  },
  actions: {
    async ouvrir(id: string) {
      try {
        this.courant = await $fetch<DossierPatient>(`/api/dossiers/${id}`); // safe
        localStorage.setItem('vue', this.vue); // safe
        localStorage.setItem('dossier', JSON.stringify(this.courant)); // leak: client_storage
      } catch {
        Sentry.captureMessage('ouverture impossible', { tags: { vue: this.vue } }); // safe
        Sentry.captureMessage(`échec après ${this.titre}`); // leak: error_monitor
      }
    },
  },
});
