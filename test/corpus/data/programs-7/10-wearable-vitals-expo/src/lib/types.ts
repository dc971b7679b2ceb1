export interface Wearer {
  id: string;
  givenName: string;
  familyName: string;
  birthDate: string;
  conditions: string[];
  emergencyPhone: string;
}

export interface Reading {
  at: number;
  bpm: number;
  spo2: number;
  ecgSample?: number[];
}

export interface DeviceInfo { serial: string; firmware: string; battery: number }
