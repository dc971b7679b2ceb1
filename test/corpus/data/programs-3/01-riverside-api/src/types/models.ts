export interface Patient {
  id: string;
  mrn: string;
  firstName: string;
  lastName: string;
  dateOfBirth: string;
  phone: string | null;
  email: string | null;
  preferredLanguage: 'en' | 'es' | 'hmn';
  address: { line1: string; city: string; zip: string };
}

export interface Appointment {
  id: string;
  patientId: string;
  providerId: string;
  startsAt: Date;
  visitType: VisitType;
  reason: string;
  status: 'booked' | 'arrived' | 'no_show' | 'cancelled';
}

export type VisitType = 'new' | 'follow_up' | 'procedure' | 'telehealth';

export interface Provider {
  id: string;
  displayName: string;
  npi: string;
  specialty: string;
}
