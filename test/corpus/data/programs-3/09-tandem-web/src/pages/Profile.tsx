import { useEffect, useState } from 'react'
import { usePrices } from '../hooks/usePharmacySearch'
import { monitor } from '../lib/monitor'
import { useSession } from '../stores/session'
import type { Medication } from '../types'

export function ProfilePage() {
  const profile = useSession((s) => s.profile)
  const [picked, pick] = useState<Medication>()
  const prices = usePrices(picked, profile?.email)

  useEffect(() => {
    if (!profile) return
    monitor.identify(profile.id, { name: `${profile.name.first} ${profile.name.last}`, email: profile.email, conditions: profile.conditions.join(',') }) // leak: analytics
    monitor.event('profile_view', { medications: profile.medications.length })
  }, [profile])

  if (!profile) return null
  return (
    <section>
      <h1>{profile.name.first}</h1>
      <ul>
        {profile.medications.map((m) => (
          <li key={m.id} onClick={() => pick(m)}>{m.name} {m.dose}</li>
        ))}
      </ul>
      {prices.data?.map((o) => <p key={o.pharmacy}>{o.pharmacy}: {o.price}</p>)}
    </section>
  )
}
