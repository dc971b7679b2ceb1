export interface Referral {
  id: string;
  patient: ReferredPatient;
  reason: string;
  icd10: string;
  referringPractice: Practice;
  specialty?: string;
  status: 'received' | 'sorted' | 'sent';
}

export interface ReferredPatient {
  firstName: string;
  lastName: string;
  dateOfBirth: string;
  nationalId: string;
  phone: string;
}

export interface Practice {
  code: string;
  name: string;
  contactEmail: string;
}

export interface SortMessage {
  referralId: string;
  attempt: number;
}
