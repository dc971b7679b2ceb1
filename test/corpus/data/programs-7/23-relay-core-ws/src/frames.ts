export interface Occupant {
  ref: string;
  patientName: string;
  mrn: string;
  admittedFor: string;
  diagnosis: string;
}

export interface MonitorFrame {
  kind: 'monitor';
  bed: string;
  seq: number;
  occupant: Occupant;
  heartRate: number;
  spo2: number;
  systolic: number;
}

export interface PumpFrame {
  kind: 'pump';
  bed: string;
  seq: number;
  occupant: Occupant;
  drug: string;
  mlPerHour: number;
}

export interface PingFrame { kind: 'ping'; seq: number; gateway: string }

export type Frame = MonitorFrame | PumpFrame | PingFrame;

export const carriesOccupant = (f: Frame): f is MonitorFrame | PumpFrame => f.kind !== 'ping';
