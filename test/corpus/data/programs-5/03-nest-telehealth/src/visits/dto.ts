export interface CreateVisitDto {
  patientId: string;
  clinicianId: string;
  chiefComplaint: string;
}

export interface SignVisitDto {
  soapNote: string;
}

export interface JoinResponse {
  joinUrl: string;
  expiresIn: number;
}
