import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../lib/api'
import { monitor } from '../lib/monitor'
import { useSession } from '../stores/session'
import type { Clinician, VisitSummary } from '../types'

export function useClinicians() {
  return useQuery({
    queryKey: ['clinicians'],
    queryFn: async () => {
      const { data } = await api.get<Clinician[]>('/clinicians')
      console.log('clinicians', data.map((c) => c.name)) // safe
      localStorage.setItem('clinicians', JSON.stringify(data)) // safe
      return data
    },
  })
}

export function useBookVisit() {
  const client = useQueryClient()
  const profile = useSession((s) => s.profile)

  return useMutation({
    mutationFn: async (input: { clinicianId: string; startsAt: string; chiefComplaint: string }) => {
      const { data } = await api.post<VisitSummary>('/visits', input) // safe
      return data
    },
    onSuccess: (visit, input) => {
      client.invalidateQueries({ queryKey: ['visits'] })
      monitor.event('visit_booked', { clinician: input.clinicianId, leadHours: (Date.parse(visit.startsAt) - Date.now()) / 36e5 })
      monitor.event('complaint_entered', { text: input.chiefComplaint, who: profile?.email }) // leak: analytics
    },
    onError: (error, input) => {
      monitor.trail('booking failed', { clinicianId: input.clinicianId })
      monitor.oops(error, { profile, complaint: input.chiefComplaint }) // leak: error_monitor
    },
  })
}
