export interface LovedOne {
  id: string;
  fullName: string;
  birthDate: string;
  medicareNumber: string;
  conditions: string[];
  allergies: string[];
  meds: MedPlan[];
  doctor: { name: string; practice: string };
}

export interface MedPlan {
  id: string;
  drug: string;
  strength: string;
  times: string[];
}

export interface CareNote {
  id: string;
  lovedOneId: string;
  author: string;
  body: string;
  createdAt: string;
}
