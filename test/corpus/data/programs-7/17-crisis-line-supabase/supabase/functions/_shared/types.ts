export interface Contact {
  id: string;
  nickname: string;
  phone: string | null;
  risk_level: 'low' | 'moderate' | 'high';
  suicidal_ideation: boolean;
  current_medication: string | null;
  county: string;
}

export interface ChatMessage {
  id: number;
  contact_id: string;
  from: 'contact' | 'counselor';
  text: string;
  sent_at: string;
}

export interface Assessment {
  contact: Contact;
  transcript: ChatMessage[];
  score: number;
}
