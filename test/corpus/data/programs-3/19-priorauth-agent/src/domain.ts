export interface PriorAuthCase {
  id: string
  payer: { name: string; policyUrl: string }
  patient: { fullName: string; birthDate: string; memberNumber: string; weightKg: number }
  drug: { hcpcs: string; name: string }
  diagnosis: { icd10: string; text: string }
  chartNotes: string[]
  status: 'open' | 'drafted' | 'submitted' | 'approved' | 'denied'
}

export interface Step {
  tool: string
  ms: number
  ok: boolean
}
