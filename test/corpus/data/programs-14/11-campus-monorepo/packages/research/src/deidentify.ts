import { createHmac } from 'node:crypto';

export interface CohortRow {
  mrn: string;
  fullName: string;
  birthDate: string;
  zip: string;
  diagnosis: string;
  fev1: number;
  clinicalNote: string;
}

export interface StudyRow {
  subject: string;
  birthYear: number;
  fev1: number;
}

const KEY = process.env.STUDY_HMAC_KEY as string;

export function subjectCode(mrn: string): string {
  return createHmac('sha256', KEY).update(mrn).digest('hex').slice(0, 24);
}

export function deidentify(row: CohortRow): StudyRow {
  const birthYear = Number(row.birthDate.slice(0, 4));
  const oldest = new Date().getFullYear() - 89;
  return {
    subject: subjectCode(row.mrn),
    birthYear: Math.max(birthYear, oldest),
    fev1: row.fev1,
  };
}

export function describeCohort(rows: StudyRow[]): { n: number; meanFev1: number } {
  const n = rows.length;
  const meanFev1 = n ? rows.reduce((sum, r) => sum + r.fev1, 0) / n : 0;
  console.log('cohort', n, 'mean FEV1', meanFev1.toFixed(2)); // safe
  return { n, meanFev1 };
}
