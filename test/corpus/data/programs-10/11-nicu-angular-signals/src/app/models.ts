export interface Neonate {
  id: string;
  mrn: string;
  babyOf: string;
  sex: 'F' | 'M' | 'U';
  gestationWeeks: number;
  birthWeight: number;
  bornAt: string;
  bedLabel: string;
  problems: string[];
}

export interface FeedEntry {
  at: string;
  kind: 'EBM' | 'formula' | 'TPN';
  ml: number;
  aspirates?: number;
}

export interface Apnoea {
  at: string;
  seconds: number;
  bradycardia: boolean;
  stimulation: string;
}

export interface Bed {
  label: string;
  bay: string;
  monitorIp: string;
}
