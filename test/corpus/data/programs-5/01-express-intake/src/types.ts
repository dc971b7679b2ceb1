export interface Patient {
  id: string;
  mrn: string;
  firstName: string;
  lastName: string;
  birthDate: string;
  phone: string;
  email: string | null;
  ssn: string | null;
  insurance?: InsuranceCard;
}

export interface InsuranceCard {
  payerCode: string;
  memberId: string;
  groupNumber: string;
}

export interface IntakeForm {
  firstName: string;
  lastName: string;
  birthDate: string;
  phone: string;
  email?: string;
  ssn?: string;
  reasonForVisit: string;
  allergies: string[];
}

export interface StaffSession {
  sub: string;
  displayName: string;
  role: 'front_desk' | 'nurse' | 'billing';
}
