export interface Patient {
  id: string
  vorname: string
  nachname: string
  geburtsdatum: string
  versichertennummer: string
  krankenkasse: string
  telefon: string
  diagnosen: Diagnose[]
}

export interface Diagnose {
  icd: string
  bezeichnung: string
  seit: string
}

export interface Termin {
  id: string
  patientId: string
  therapeut: Therapeut
  beginn: string
  dauerMinuten: number
  behandlung: 'KG' | 'MT' | 'MLD'
}

export interface Therapeut {
  kuerzel: string
  name: string
}

export interface Befund {
  terminId: string
  schmerzskala: number
  text: string
}
