export interface PhysioPatient {
  id: string;
  fullName: string;
  dateOfBirth: string;
  email: string;
  insurerNumber: string;
  referringDoctor: string;
}

export interface Assessment {
  id: string;
  patientId: string;
  injury: string;
  painScore: number;
  findings: string;
  exercises: Exercise[];
}

export interface Exercise {
  name: string;
  sets: number;
  repetitions: number;
}
