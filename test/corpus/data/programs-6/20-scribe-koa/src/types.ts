export interface Visit {
  id: string;
  physician: { id: string; name: string };
  patient: { id: string; name: string; age: number; problems: string[]; medications: string[] };
  startedAt: string;
}

export interface Note {
  visitId: string;
  subjective: string;
  objective: string;
  assessment: string;
  plan: string;
}

export interface Template {
  slug: string;
  headings: string[];
  language: 'en' | 'nl';
}
