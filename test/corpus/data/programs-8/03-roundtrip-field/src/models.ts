export interface CareRecipient {
  id: string;
  fullName: string;
  address: string;
  phone: string;
  medicareNumber: string;
  conditions: string[];
  doorCode?: string;
}

export interface HomeVisit {
  id: string;
  recipient: CareRecipient;
  scheduledFor: string;
  tasks: { id: string; label: string; done: boolean }[];
  vitals?: { systolic: number; diastolic: number; spo2: number; weightKg: number };
  progressNote?: string;
  aide: Aide;
}

export interface Aide { id: string; name: string; agencyEmail: string; region: string }
