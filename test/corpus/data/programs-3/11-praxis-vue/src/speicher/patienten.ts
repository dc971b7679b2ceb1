import { defineStore } from 'pinia'
import { http } from '../dienste/http'
import { melde, meldeFehler, protokolliere } from '../dienste/protokoll'
import type { Patient } from '../typen/patient'

export const usePatienten = defineStore('patienten', {
  state: () => ({ liste: [] as Patient[], gewaehlt: null as Patient | null, filter: '' }),

  getters: {
    treffer: (s) => s.liste.filter((p) => p.nachname.toLowerCase().startsWith(s.filter.toLowerCase())),
  },

  actions: {
    async lade() {
      const { data } = await http.get<Patient[]>('/patienten')
      this.liste = data
      protokolliere('patienten', `${data.length} geladen`) // safe
    },

    async suche(nachname: string, geburtsdatum: string) {
      const { data } = await http.get<Patient[]>(`/patienten/suche?nachname=${nachname}&geburtsdatum=${geburtsdatum}`) // leak: url
      if (data.length === 0) protokolliere('patienten', 'nicht gefunden')
      return data
    },

    waehle(p: Patient) {
      this.gewaehlt = p
      localStorage.setItem('zuletzt', JSON.stringify({ name: `${p.vorname} ${p.nachname}`, diagnosen: p.diagnosen })) // leak: client_storage
      localStorage.setItem('zuletztAnsicht', 'akte')
      melde('akte geöffnet', { id: p.id }) // safe
    },

    async speichere(p: Patient) {
      try {
        await http.put(`/patienten/${p.id}`, p) // safe
      } catch (e) {
        meldeFehler(e as Error, { patient: p }) // leak: error_monitor
        throw new Error('Speichern fehlgeschlagen') // safe
      }
    },
  },
})
