export interface Subject {
  subjectNo: string;
  siteId: string;
  initials: string;
  fullName: string;
  dateOfBirth: string;
  phone: string;
  medicalHistory: string[];
  concomitantMeds: string[];
}

export interface AdverseEvent { id: string; subject: Subject; term: string; severity: 1 | 2 | 3 | 4 | 5; onset: string; narrative: string }

export interface Site { id: string; name: string; investigator: string; country: string }

export interface Criteria { minAge: number; maxAge: number; excluded: string[] }

export function ageAt(dob: string, at = new Date()): number {
  return Math.floor((at.getTime() - new Date(dob).getTime()) / 31_557_600_000);
}
