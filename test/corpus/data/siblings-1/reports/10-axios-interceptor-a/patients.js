import { http } from './http.js';

export const savePatient = (patient) => http.put(`/patients/${patient.id}`, {
  fullName: patient.fullName,
  insuranceNumber: patient.insuranceNumber,
  toothStatus: patient.toothStatus,
});
export const addAllergy = (patient, allergy) => http.post(`/patients/${patient.id}/allergies`, { allergy });
