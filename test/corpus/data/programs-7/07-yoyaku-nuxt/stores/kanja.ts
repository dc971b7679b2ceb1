import { defineStore } from 'pinia'
import * as Sentry from '@sentry/vue'
import type { Kanja, Monshin } from '~/composables/kata'

export const useKanjaStore = defineStore('kanja', {
  state: () => ({
    genzai: null as Kanja | null,
    monshin: null as Monshin | null,
    kensu: 0,
  }),
  getters: {
    hyoji: (s): string => (s.genzai ? `${s.genzai.shimei} ${s.genzai.seinengappi}` : ''),
  },
  actions: {
    async yomikomi(id: string) {
      this.genzai = await $fetch<Kanja>(`/api/kanja/${id}`) // safe
      this.kensu += 1
      console.log('yomikomi', id, this.kensu) // safe
      Sentry.setTag('kanja', this.hyoji) // leak: error_monitor
      sessionStorage.setItem('kanja.id', id) // safe
    },
    async kensaku(shimei: string) {
      return $fetch<Kanja[]>('/api/kanja/kensaku', { method: 'POST', body: { shimei } }) // safe
    },
    hozon(m: Monshin) {
      this.monshin = m
      const shitagaki = JSON.stringify({ ...m, hozonBi: Date.now() })
      localStorage.setItem('monshin', shitagaki) // leak: client_storage
      localStorage.setItem('monshin.hozonBi', String(Date.now())) // safe
    },
    kesu() {
      this.genzai = null
      localStorage.removeItem('monshin') // safe
    },
  },
})
