export interface FertilityProfile {
  uid: string;
  displayName: string;
  email: string;
  birthYear: number;
  diagnosis: 'pcos' | 'endometriosis' | 'unexplained' | 'male_factor' | null;
  amhNgMl: number | null;
  partnerName?: string;
}

export interface Cycle {
  id: string;
  startedOn: string;
  medications: { name: string; dose: string; takenAt: string }[];
  follicles: { side: 'L' | 'R'; mm: number }[];
  pregnancyTest: 'positive' | 'negative' | null;
}
