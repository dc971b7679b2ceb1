export interface Appointment {
  appointment_id: string;
  patient_name: string;
  patient_phone: string;
  reason_for_visit: string;
  provider: string;
  starts_at: Date;
  status: 'booked' | 'arrived' | 'no_show' | 'cancelled';
}

export interface CensusRow { unit: string; beds: number; occupied: number }

export interface DischargeSummary { encounter_id: string; patient_name: string; dob: string; narrative: string; icd10: string[] }
