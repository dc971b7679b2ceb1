export interface IntakeForm {
  firstName: string;
  lastName: string;
  birthDate: string;
  insuranceMemberId: string;
  reasonForVisit: string;
  currentMedications: string;
  smoker: 'yes' | 'no' | 'former';
  signature: string;
}

export type StepId = 'identity' | 'insurance' | 'history' | 'sign';

export interface KioskState { step: StepId; form: Partial<IntakeForm>; language: 'en' | 'es'; kioskId: string; startedAt: number }
