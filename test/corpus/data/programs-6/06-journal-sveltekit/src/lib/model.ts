export interface JournalEntry {
  id: string;
  clientId: string;
  mood: number;
  text: string;
  suicidalThoughts: boolean;
  sharedWithTherapist: boolean;
  writtenAt: string;
}

export interface TherapyClient {
  id: string;
  callName: string;
  surname: string;
  phone: string;
  phq9: number;
  currentMedication: string;
}

export interface Prompt {
  slug: string;
  question: string;
  category: 'gratitude' | 'sleep' | 'values';
}
