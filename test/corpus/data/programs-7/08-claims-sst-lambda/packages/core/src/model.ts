export interface Member {
  memberKey: string;
  subscriberSsn: string;
  fullName: string;
  dob: string;
  homePhone: string;
  planCode: string;
}

export interface ServiceLine {
  cpt: string;
  icd10: string[];
  chargeCents: number;
  serviceDate: string;
}

export interface Claim {
  claimId: string;
  member: Member;
  billingNpi: string;
  payerId: string;
  lines: ServiceLine[];
  status: ClaimStatus;
}

export type ClaimStatus = 'received' | 'pended' | 'paid' | 'denied';

export type Decision =
  | { kind: 'pay'; claimId: string; cents: number }
  | { kind: 'deny'; claimId: string; reasonCode: string; explanation: string };

export const total = (c: Claim): number => c.lines.reduce((sum, l) => sum + l.chargeCents, 0);
