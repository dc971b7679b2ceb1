export interface Study {
  studyUid: string;
  accession: string;
  patientName: string;
  patientId: string;
  birthDate: string;
  modality: string;
  description: string;
  images: number;
}

export interface Report { studyUid: string; findings: string; impression: string; radiologist: string }

export interface Scanner { ae: string; vendor: string; modality: string; room: string }
