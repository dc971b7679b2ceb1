export interface Study {
  studyInstanceUid: string;
  accessionNumber: string;
  patientName: string;
  patientBirthDate: string;
  modality: 'CT' | 'MR' | 'US' | 'CR';
  description: string;
  seriesCount: number;
  instanceCount: number;
}

export interface Report {
  id: string;
  study: Study;
  findings: string;
  impression: string;
  readBy: { radiologistId: string; displayName: string };
}
