import { defineStore } from 'pinia'
import type { DayEntry, Member } from '~/types/cycle'

export const usePartner = defineStore('partner', () => {
  const link = ref<string>()

  /** Creates a link which the partner can open without an account. */
  async function share(member: Member, fertile: { from: string; to: string }, latest?: DayEntry) {
    const query = new URLSearchParams({ who: member.nickname, from: fertile.from, to: fertile.to, test: latest?.pregnancyTest ?? '' })
    const short = await $fetch<{ link: string }>('https://api-ssl.bitly.com/v4/shorten', { // leak: third-party|url
      method: 'POST',
      headers: { authorization: `Bearer ${useRuntimeConfig().public.bitly}` },
      body: { long_url: `https://mondcycle.example/p?${query}` },
    })
    link.value = short.link
    window.open(`https://wa.me/?text=${encodeURIComponent(`${member.nickname}: fertile ${fertile.from} – ${fertile.to}`)}`)
  }

  async function shareApp() {
    const short = await $fetch<{ link: string }>('https://api-ssl.bitly.com/v4/shorten', { method: 'POST', body: { long_url: 'https://mondcycle.example/?ref=partner' } }) // safe
    link.value = short.link
  }

  return { link, share, shareApp }
})
