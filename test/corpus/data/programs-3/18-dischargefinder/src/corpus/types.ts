export interface DischargeSummary {
  id: string;
  patientName: string;
  medicalRecordNumber: string;
  admitted: string;
  discharged: string;
  ward: string;
  attending: string;
  principalDiagnosis: string;
  body: string;
}

export interface Guideline {
  slug: string;
  society: string;
  year: number;
  body: string;
}
