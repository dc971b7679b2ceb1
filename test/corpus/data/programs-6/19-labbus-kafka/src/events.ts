export interface SpecimenCollected {
  kind: 'specimen';
  barcode: string;
  tube: 'EDTA' | 'SST' | 'citrate';
  collectedBy: string;
  donor: { chartNo: string; fullName: string; dateOfBirth: string; sex: string };
}

export interface ResultReleased {
  kind: 'result';
  barcode: string;
  analyte: string;
  value: number;
  unit: string;
  flag?: 'H' | 'L' | 'HH' | 'LL';
  donor: SpecimenCollected['donor'];
  comment?: string;
}

export interface AnalyzerDown {
  kind: 'analyzer';
  serial: string;
  vendor: string;
  errorCode: string;
}

export type LabEvent = SpecimenCollected | ResultReleased | AnalyzerDown;
export type Of<K extends LabEvent['kind']> = Extract<LabEvent, { kind: K }>;
