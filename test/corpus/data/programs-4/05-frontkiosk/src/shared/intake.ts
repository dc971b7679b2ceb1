export interface IntakeForm {
  firstName: string;
  lastName: string;
  dob: string;
  phone: string;
  insuranceMemberId: string;
  chiefComplaint: string;
  currentMedications: string;
  pregnant: 'yes' | 'no' | 'unsure' | '';
}

export interface KioskSettings {
  clinicId: string;
  clinicName: string;
  locale: 'en' | 'es';
  idleSeconds: number;
  apiBase: string;
}

export type KioskStep = 'welcome' | 'identity' | 'insurance' | 'reason' | 'sign' | 'done';

export const blankForm: IntakeForm = {
  firstName: '',
  lastName: '',
  dob: '',
  phone: '',
  insuranceMemberId: '',
  chiefComplaint: '',
  currentMedications: '',
  pregnant: '',
};
