export interface Drug { ndc: string; rxcui: string; brandName: string; genericName: string; strength: string; route: string; schedule: 'II' | 'III' | 'IV' | 'V' | null; contraindications: string[] }
export interface DiagnosisCode { code: string; description: string; chapter: string; billable: boolean }
export interface LabTest { loinc: string; name: string; unit: string; referenceLow: number; referenceHigh: number }
export interface Interaction { a: Drug; b: Drug; severity: 'minor' | 'major'; effect: string }
export interface PriorAuthRule { ndc: string; planCode: string; diagnosisCodes: string[]; minAge: number; stepTherapy: string[] }
