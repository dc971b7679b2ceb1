export interface SessionNote {
  id: string;
  clientName: string;
  dateOfBirth: string;
  presentingProblem: string;
  psychotherapyNote: string;
  suicideRisk: 'none' | 'low' | 'moderate' | 'high';
}
