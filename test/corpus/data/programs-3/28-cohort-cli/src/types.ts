export interface Participant {
  studyId: string;
  name: string;
  dateOfBirth: string;
  zip: string;
  sex: 'F' | 'M' | 'X';
  ssn: string;
  phenotype: string[];
  hba1c: number | null;
  enrolledAt: string;
  site: string;
}

export interface DeidRow {
  pseudonym: string;
  ageBand: string;
  zip3: string;
  sex: string;
  phenotype: string;
  hba1c: number | null;
  enrolledYear: number;
}
