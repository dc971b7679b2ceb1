import { defineStore } from 'pinia';
import { event as gtag } from 'vue-gtag-next';
import type { Paziente, Referto } from '~/types/clinica';

export const useCartella = defineStore('cartella', {
  state: () => ({ aperto: null as Paziente | null, referti: [] as Referto[], vista: 'elenco' as 'elenco' | 'scheda' }),
  actions: {
    async apri(id: number) {
      this.aperto = await $fetch<Paziente>(`/api/pazienti/${id}`); // safe
      this.referti = await $fetch<Referto[]>(`/api/pazienti/${id}/referti`);
      localStorage.setItem('ultimo-paziente', JSON.stringify(this.aperto)); // leak: client_storage
      gtag('cartella_aperta', { referti: this.referti.length }); // safe
    },
    cambiaVista(vista: 'elenco' | 'scheda') {
      this.vista = vista;
      localStorage.setItem('vista', vista);
    },
    async cerca(codiceFiscale: string) {
      return $fetch<Paziente[]>(`/api/pazienti?cf=${codiceFiscale}`); // leak: url
    },
    stampa(r: Referto) {
      gtag('referto_stampato', { esame: r.esame, diagnosi: r.diagnosi, cf: this.aperto?.codiceFiscale }); // leak: analytics
      window.print();
    },
  },
});
