import { Schema, model } from 'mongoose';

export interface Implant {
  serial: string;
  model: string;
  kind: 'pacemaker' | 'icd' | 'crt-d' | 'loop';
  patient: { mrn: string; name: string; dob: Date; phone: string };
  clinicId: string;
}

export interface Transmission {
  transmissionId: string;
  serial: string;
  receivedAt: Date;
  batteryMonths: number;
  episodes: { type: 'AF' | 'VT' | 'VF' | 'pause'; seconds: number; therapy?: string }[];
  egmStrip?: string;
}

export const ImplantModel = model<Implant>('Implant', new Schema<Implant>({ serial: String, model: String, kind: String, patient: Object, clinicId: String } as any));
export const TransmissionModel = model<Transmission>('Transmission', new Schema<Transmission>({ transmissionId: String, serial: String, episodes: Array } as any));

export const findImplant = (serial: string) => ImplantModel.findOne({ serial }).lean<Implant>().exec(); // safe
export const storeTransmission = (t: Transmission) => TransmissionModel.create(t); // safe
