export interface Subscriber {
  memberId: string;
  firstName: string;
  lastName: string;
  dob: string;
  ssn?: string;
}

export interface ServiceLine {
  cpt: string;
  modifiers: string[];
  diagnosisPointers: number[];
  charge: number;
  serviceDate: string;
}

export interface Claim {
  claimId: string;
  payerId: string;
  subscriber: Subscriber;
  diagnoses: string[];
  lines: ServiceLine[];
  renderingNpi: string;
}

export interface Denial {
  claimId: string;
  carc: string;
  rarc?: string;
  amount: number;
}

export interface EligibilityReply {
  active: boolean;
  plan: string;
  deductibleLeft: number;
  rejectCode?: string;
}
