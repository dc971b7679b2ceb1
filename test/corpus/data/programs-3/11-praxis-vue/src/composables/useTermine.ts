import { ref } from 'vue'
import { http } from '../dienste/http'
import { protokolliere } from '../dienste/protokoll'
import type { Befund, Patient, Termin } from '../typen/patient'

export function useTermine() {
  const termine = ref<Termin[]>([])

  async function ladeTag(tag: string) {
    const { data } = await http.get<Termin[]>('/termine', { params: { tag } })
    termine.value = data
    const proTherapeut = Object.groupBy(data, (t) => t.therapeut.name)
    protokolliere('termine', tag, Object.entries(proTherapeut).map(([n, l]) => `${n}: ${l?.length}`)) // safe
  }

  async function erinnere(termin: Termin, patient: Patient) {
    await fetch('https://gateway.sms77.io/api/sms', { // leak: messaging
      method: 'POST',
      headers: { 'X-Api-Key': import.meta.env.VITE_SMS_KEY },
      body: new URLSearchParams({ to: patient.telefon, text: `Hallo ${patient.vorname}, Ihre ${termin.behandlung} wegen ${patient.diagnosen[0]?.bezeichnung} ist am ${termin.beginn}.` }),
    })
  }

  async function dokumentiere(befund: Befund, patient: Patient) {
    const { data } = await http.post<{ id: string }>('/befunde', befund) // safe
    protokolliere('befund', data.id, 'Länge', befund.text.length) // safe
    protokolliere('befund', `${patient.nachname}: ${befund.text} (Schmerz ${befund.schmerzskala})`) // leak: log
    return data.id
  }

  return { termine, ladeTag, erinnere, dokumentiere }
}
