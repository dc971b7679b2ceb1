import type { Timestamp } from 'firebase-admin/firestore';

export interface StudentHealth {
  studentName: string;
  guardianEmail: string;
  guardianPhone: string;
  asthmaPlan: string | null;
  allergies: string[];
  grade: number;
  schoolId: string;
}

export interface NurseVisit {
  studentId: string;
  complaint: string;
  temperature: number;
  treatment: string;
  nurse: string;
  sentHome: boolean;
  at: Timestamp;
}

export interface Dose {
  studentId: string;
  medication: string;
  milligrams: number;
  givenBy: string;
}
