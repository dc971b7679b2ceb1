export interface Member {
  id: string;
  fullName: string;
  dob: string;
  phone: string;
  email?: string;
  county: string;
  substance: 'alcohol' | 'opioids' | 'stimulants' | 'other';
  lastUse: string;
  onBuprenorphine: boolean;
  courtReferred: boolean;
}

export interface Case {
  id: string;
  memberId: string;
  worker: { uid: string; name: string };
  stage: 'screening' | 'active' | 'aftercare' | 'closed';
  goals: string[];
  relapseNotes: string;
  openedAt: number;
}

export interface Slot {
  site: string;
  at: number;
  free: number;
}
