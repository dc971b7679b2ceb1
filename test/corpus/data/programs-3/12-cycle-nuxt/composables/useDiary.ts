import type { DayEntry, Member } from '~/types/cycle'

export function useDiary() {
  const { $capture } = useNuxtApp()
  const entries = useState<DayEntry[]>('diary', () => [])
  const lastEntry = useCookie<DayEntry | null>('last-entry')
  const weekStart = useCookie<'mon' | 'sun'>('week-start', { default: () => 'mon' })

  async function load() {
    entries.value = await $fetch<DayEntry[]>('/api/diary') // safe
    $capture('diary_loaded', { days: entries.value.length }) // safe
  }

  async function save(entry: DayEntry, member: Member) {
    await $fetch('/api/diary', { method: 'POST', body: entry }) // safe
    entries.value = [...entries.value.filter((e) => e.date !== entry.date), entry]
    lastEntry.value = entry // leak: client_storage
    $capture('day_saved', { symptomCount: entry.symptoms.length })
    if (entry.pregnancyTest === 'positive') $capture('pregnant', { email: member.email, date: entry.date, symptoms: entry.symptoms }) // leak: analytics
  }

  function setWeekStart(v: 'mon' | 'sun') {
    weekStart.value = v // safe
    $capture('week_start', { v })
  }

  return { entries, load, save, setWeekStart }
}
