export interface OncologyPatient {
  id: string;
  mrn: string;
  name: string;
  birthDate: string;
  tumourSite: string;
  stage: string;
  performanceStatus: number;
}

export interface ChemoCycle {
  id: string;
  patientId: string;
  regimen: string;
  cycleNumber: number;
  doseMg: number;
  neutrophils?: number;
  comment?: string;
}

export interface BoardMember {
  userId: string;
  displayName: string;
  speciality: string;
}

export interface BoardMeeting {
  id: string;
  date: string;
  cases: OncologyPatient[];
  members: BoardMember[];
}
