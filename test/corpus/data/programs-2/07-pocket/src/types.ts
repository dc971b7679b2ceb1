export interface Prescription {
  rxNumber: string;
  patientName: string;
  drugName: string;
  dosage: string;
  indication: string;
  refillsLeft: number;
}
