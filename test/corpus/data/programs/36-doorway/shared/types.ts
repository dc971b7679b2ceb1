export interface VisitInvite {
  roomName: string;
  patientFirstName: string;
  patientLastName: string;
  patientPhone: string;
  visitReason: string;
  doctor: string;
  startsAt: string;
}

export interface CallStats {
  packetLoss: number;
  jitterMs: number;
  reconnects: number;
}
