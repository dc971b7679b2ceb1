export interface VisitContext {
  visitId: string;
  patient: { name: string; dob: string; sex: string };
  specialty: string;
  medications: string[];
  templateId: string;
}

export interface NoteTemplate {
  id: string;
  title: string;
  sections: string[];
}
