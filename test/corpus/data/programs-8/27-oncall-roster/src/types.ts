export interface Clinician {
  id: string;
  npi: string;
  name: string;
  email: string;
  pager: string;
  specialty: 'cardiology' | 'surgery' | 'psychiatry' | 'pediatrics';
  licenseExpires: string;
}

export interface Shift { id: string; clinician: Clinician; department: string; from: Date; to: Date; swapRequestedBy?: Clinician }

export interface Credential { clinician: Clinician; kind: 'dea' | 'license' | 'bls'; number: string; expires: string }
