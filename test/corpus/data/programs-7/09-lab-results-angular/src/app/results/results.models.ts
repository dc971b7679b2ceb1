export interface Specimen {
  accession: string;
  collectedAt: string;
  patient: SpecimenPatient;
  analytes: Analyte[];
  orderedBy: string;
}

export interface SpecimenPatient {
  uid: string;
  name: string;
  sex: 'F' | 'M' | 'X';
  birthDate: string;
  medicalRecordNumber: string;
}

export interface Analyte {
  loinc: string;
  label: string;
  value: number;
  unit: string;
  flag: 'H' | 'L' | 'N' | 'C';
}

export interface ResultsState {
  specimens: Specimen[];
  selected: string | null;
  loading: boolean;
  pageSize: number;
}
