export interface Child {
  id: string;
  name: string;
  birthDate: string;
  sex: 'male' | 'female' | 'other' | 'unknown';
  mrn?: string;
}

export interface Measurement {
  ageMonths: number;
  weightKg?: number;
  heightCm?: number;
  headCm?: number;
}

export interface Percentile {
  p: number;
  points: [number, number][];
}

export function monthsBetween(a: Date, b: Date) {
  return (b.getFullYear() - a.getFullYear()) * 12 + b.getMonth() - a.getMonth();
}
