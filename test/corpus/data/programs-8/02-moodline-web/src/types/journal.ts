export type Phq9Answers = [number, number, number, number, number, number, number, number, number];

export interface TherapyClient {
  id: string;
  preferredName: string;
  legalName: string;
  dateOfBirth: string;
  email: string;
  diagnosis: string[];
}

export interface JournalEntry {
  id: string;
  clientId: string;
  writtenAt: string;
  text: string;
  mood: 1 | 2 | 3 | 4 | 5;
  suicidalIdeation: boolean;
}

export interface ScreeningResult {
  client: TherapyClient;
  answers: Phq9Answers;
  score: number;
  severity: 'minimal' | 'mild' | 'moderate' | 'severe';
}
