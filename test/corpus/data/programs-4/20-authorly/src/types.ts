import type { ObjectId } from 'mongodb';

export interface Member {
  _id: ObjectId;
  firstName: string;
  lastName: string;
  memberNumber: string;
  birthDate: string;
  planId: string;
}

export interface AuthRequest {
  _id: ObjectId;
  memberId: ObjectId;
  cpt: string;
  icd10: string[];
  clinicalNotes: string;
  providerName: string;
  state: 'draft' | 'submitted' | 'pended' | 'approved' | 'denied';
  submittedAt?: Date;
}

export interface Plan {
  _id: string;
  name: string;
  portal: string;
  criteria: string[];
}

export interface GqlContext {
  user: { id: string; name: string; team: string } | null;
  requestId: string;
}
