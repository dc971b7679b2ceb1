export interface Enrollee {
  ref: string;
  fullName: string;
  birthDate: string;
  infarctionDate: string;
  ejectionFraction: number;
  caregiverPlayerId: string;
}

export interface Beat {
  enrolleeRef: string;
  bpm: number;
  rr: number[];
  rhythm: 'sinus' | 'afib' | 'vt';
  at: number;
}

export interface StrapInfo {
  serial: string;
  firmware: string;
  battery: number;
  rssi: number;
}
