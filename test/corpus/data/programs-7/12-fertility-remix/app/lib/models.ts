export type Patient = {
  id: string;
  fullName: string;
  email: string;
  birthDate: Date;
  partnerName: string | null;
  clinicId: string;
};

export type CycleDay = {
  day: number;
  basalTemp: number | null;
  lhPositive: boolean;
  symptoms: string[];
};

export type EmbryoTransfer = {
  id: string;
  patientId: string;
  transferredOn: Date;
  grade: string;
  outcome: 'pending' | 'positive' | 'negative' | 'loss';
};

export type Journey = { patient: Patient; days: CycleDay[]; transfers: EmbryoTransfer[] };
