export interface Vehicle {
  vin: string;
  plate: string;
  model: string;
  birthDate: string;
  depot: string;
  history: ServiceRecord[];
}

export interface ServiceRecord {
  at: string;
  odometer: number;
  diagnosis: string;
  treatment: string;
  mechanic: string;
}

export interface Dtc {
  code: string;
  text: string;
  severity: 'minor' | 'acute' | 'chronic';
}

export interface VitalSigns {
  vin: string;
  coolantTemp: number;
  oilPressure: number;
  batteryVoltage: number;
  tyrePressure: number[];
}
