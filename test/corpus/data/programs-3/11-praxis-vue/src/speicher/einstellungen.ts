import { defineStore } from 'pinia'

export const useEinstellungen = defineStore('einstellungen', {
  state: () => ({ dunkel: false, kalenderAnsicht: 'woche' as 'tag' | 'woche', sprache: 'de' }),
  persist: true, // safe
})
