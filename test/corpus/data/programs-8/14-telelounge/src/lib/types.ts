export interface Attendee {
  id: string;
  full_name: string;
  email: string;
  phone: string;
  date_of_birth: string;
  pharmacy: string | null;
}

export interface Consult {
  id: string;
  attendee_id: string;
  attendee: Attendee;
  symptoms: string;
  room_name: string;
  starts_at: string;
  status: 'waiting' | 'live' | 'done' | 'missed';
  clinician: { id: string; display_name: string; specialty: string };
}

export type ChatLine = { from: 'attendee' | 'clinician'; text: string; at: string };
