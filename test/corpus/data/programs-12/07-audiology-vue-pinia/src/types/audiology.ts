export type Frequency = 250 | 500 | 1000 | 2000 | 4000 | 8000;

export interface Audiogram {
  id: string;
  takenAt: string;
  left: Record<Frequency, number>;
  right: Record<Frequency, number>;
  speechScore: number;
  interpretation: string;
}

export interface HearingPatient {
  id: string;
  fullName: string;
  dob: string;
  insuranceNo: string;
  tinnitus: boolean;
  hearingLoss: 'none' | 'mild' | 'moderate' | 'severe' | 'profound';
  audiograms: Audiogram[];
}

export interface AidModel {
  sku: string;
  brand: string;
  maxGain: number;
  price: number;
}
