import type { Timestamp } from 'firebase-admin/firestore';

export interface Appt {
  ptName: string;
  ptPhone: string;
  provider: string;
  apptType: 'colonoscopy' | 'mammogram' | 'std_screening' | 'physical';
  prepInstructions: string;
  at: Timestamp;
  fcmToken?: string;
}

export const genericReminder = 'You have an upcoming appointment. Sign in for details.';

export function reminderFor(a: Appt): string {
  return `${a.ptName}, your ${a.apptType} with ${a.provider} is tomorrow. ${a.prepInstructions}`;
}
