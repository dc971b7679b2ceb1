export interface Journal {
  id: string;
  client_id: string;
  written_at: string;
  mood: number;
  text: string;
  shared_with_therapist: boolean;
}

export interface Phq9 {
  client_id: string;
  score: number;
  item9: number;
  taken_at: string;
}

export interface ClientProfile {
  id: string;
  display_name: string;
  email: string;
  therapist_id: string;
  diagnosis: string | null;
  emergency_contact: string;
}

export interface Therapist {
  id: string;
  name: string;
  email: string;
  practice: string;
}
