export interface Camper {
  _id: string;
  firstName: string;
  lastName: string;
  birthDate: string;
  shirtSize: string;
  session: string;
  cabin?: string;
  swimmer: boolean;
  guardian: { name: string; email: string; phone: string };
}

export interface MedicalForm {
  _id: string;
  camperId: string;
  allergies: string[];
  epipen: boolean;
  medications: { name: string; dose: string; times: string[] }[];
  conditions: string[];
  lastTetanus?: string;
  insurance: { carrier: string; policy: string };
}

export interface Cabin {
  name: string;
  beds: number;
  counselor: { name: string; phone: string };
}
