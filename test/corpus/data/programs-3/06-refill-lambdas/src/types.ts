export interface Prescription {
  rxNumber: string;
  drug: { ndc: string; label: string; schedule?: 'II' | 'III' | 'IV' };
  sig: string;
  refillsLeft: number;
  prescriber: { npi: string; name: string };
}

export interface RefillRequest {
  id: string;
  member: {
    id: string;
    given: string;
    family: string;
    dob: string;
    mobile: string;
    allergies: string[];
  };
  prescription: Prescription;
  pharmacyNcpdp: string;
  state: 'NEW' | 'SENT' | 'READY' | 'DENIED';
  createdAt: string;
}
