export interface SkinCase {
  id: string;
  patient: { id: string; givenName: string; familyName: string; birthDate: string; email: string };
  bodySite: string;
  lesionDescription: string;
  photos: { id: string; url: string }[];
  suspectedDiagnosis?: string;
  prescription?: string;
  status: 'new' | 'in_review' | 'answered';
  createdAt: string;
}

export interface Dermatologist {
  id: string;
  displayName: string;
  npi: string;
}

export type CaseFilter = { status: SkinCase['status'] | 'all'; page: number };
