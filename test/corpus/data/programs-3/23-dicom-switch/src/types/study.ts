export interface StudyHeader {
  StudyInstanceUID: string;
  SOPInstanceUID: string;
  PatientName: string;
  PatientID: string;
  PatientBirthDate: string;
  PatientSex: string;
  InstitutionName: string;
  StationName: string;
  Modality: 'CT' | 'MR' | 'CR' | 'US' | 'MG';
  StudyDescription: string;
  ReferringPhysicianName: string;
  OperatorsName: string;
}

export interface Route {
  name: string;
  when: { modality?: string; station?: string };
  to: 'archive' | 'ai' | 'research' | 'teleradiology';
}
