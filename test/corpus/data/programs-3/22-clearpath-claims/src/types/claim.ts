export interface Subscriber {
  memberId: string;
  lastName: string;
  firstName: string;
  birthDate: string;
  gender: 'F' | 'M' | 'U';
  address: { street: string; city: string; state: string; zip: string };
}

export interface ServiceLine {
  procedure: string;
  modifiers: string[];
  units: number;
  chargeCents: number;
  date: string;
  pointers: number[];
}

export interface Claim {
  controlNumber: string;
  payerId: string;
  billing: { npi: string; taxId: string; name: string };
  subscriber: Subscriber;
  diagnoses: string[];
  lines: ServiceLine[];
}

export interface Remit {
  controlNumber: string;
  paidCents: number;
  status: '1' | '2' | '4' | '22';
  adjustments: { group: string; reason: string; cents: number }[];
}
