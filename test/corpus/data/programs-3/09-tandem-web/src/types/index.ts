export interface PatientProfile {
  id: string
  name: { first: string; last: string }
  dob: string
  email: string
  phone: string
  insurance: { carrier: string; memberId: string; group?: string }
  conditions: string[]
  medications: Medication[]
}

export interface Medication {
  id: string
  name: string
  dose: string
  since: string
}

export interface Clinician {
  id: string
  name: string
  title: string
  languages: string[]
  photoUrl: string
}

export interface VisitSummary {
  id: string
  clinicianId: string
  startsAt: string
  chiefComplaint: string
  instructions: string | null
}
