export interface ProgressNote {
  noteId: string;
  encounterId: string;
  patientMrn: string;
  patientName: string;
  author: string;
  authoredAt: string;
  body: string;
}

export interface ChartSummary {
  encounterId: string;
  patientName: string;
  ageYears: number;
  problems: string[];
  medications: string[];
  latestLabs: { name: string; value: number; unit: string }[];
}

export interface Guideline {
  id: string;
  title: string;
  department: string;
  text: string;
}

export interface Answer {
  text: string;
  sources: string[];
}
