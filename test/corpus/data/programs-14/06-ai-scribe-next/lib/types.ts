export interface Patient {
  id: string;
  full_name: string;
  date_of_birth: string;
  mrn: string;
  email: string;
  problem_list: string[];
}

export interface Visit {
  id: string;
  patient_id: string;
  clinician_id: string;
  transcript: string | null;
  soap_note: string | null;
  status: 'recording' | 'transcribed' | 'drafted' | 'signed';
}

export interface Clinician {
  id: string;
  full_name: string;
  credentials: string;
  work_email: string;
}

export interface NoteTemplate {
  id: string;
  title: string;
  sections: string[];
  body: string;
}

export const TEMPLATES: NoteTemplate[] = [
  { id: 'soap', title: 'SOAP', sections: ['Subjective', 'Objective', 'Assessment', 'Plan'], body: 'Write a SOAP note.' },
  { id: 'hp', title: 'H&P', sections: ['History', 'Exam', 'Impression', 'Plan'], body: 'Write a history and physical.' },
  { id: 'psych', title: 'Psych intake', sections: ['HPI', 'MSE', 'Risk', 'Plan'], body: 'Write a psychiatric intake note.' },
];

export function templateById(id: string): NoteTemplate {
  const found = TEMPLATES.find((t) => t.id === id);
  if (!found) throw new Error(`Unknown template ${id}`); // safe
  return found;
}

export function logTemplates(): void {
  for (const t of TEMPLATES) {
    console.log(t.title, t.sections.join(' / ')); // safe
  }
}
