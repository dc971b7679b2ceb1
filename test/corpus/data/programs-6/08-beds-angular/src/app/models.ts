export interface Inpatient {
  encounterId: string;
  mrn: string;
  lastName: string;
  firstName: string;
  admittedFor: string;
  isolation?: 'contact' | 'droplet' | 'airborne';
  allergies: string[];
}

export interface Bed {
  code: string;
  ward: string;
  state: 'free' | 'dirty' | 'taken' | 'blocked';
  occupant?: Inpatient;
}

export interface Porter {
  badge: string;
  name: string;
  onShift: boolean;
}
