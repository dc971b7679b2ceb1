import mongoose, { Schema, Document, Types } from 'mongoose';

export interface IPatient extends Document {
  _id: Types.ObjectId;
  firstName: string;
  lastName: string;
  mrn: string;
  dateOfBirth: Date;
  phone: string;
  email: string;
  allergies: string[];
  primaryProvider: Types.ObjectId;
  active: boolean;
}

export interface IEncounter extends Document {
  _id: Types.ObjectId;
  patient: Types.ObjectId;
  provider: Types.ObjectId;
  chiefComplaint: string;
  diagnosisCodes: string[];
  note: string;
  status: 'planned' | 'in-progress' | 'finished';
}

export interface IProvider extends Document {
  _id: Types.ObjectId;
  displayName: string;
  npi: string;
  specialty: string;
  officePhone: string;
}

const patientSchema = new Schema<IPatient>({
  firstName: { type: String, required: true },
  lastName: { type: String, required: true },
  mrn: { type: String, required: true, unique: true },
  dateOfBirth: Date,
  phone: String,
  email: String,
  allergies: [String],
  primaryProvider: { type: Schema.Types.ObjectId, ref: 'Provider' },
  active: { type: Boolean, default: true },
}, { timestamps: true });

const encounterSchema = new Schema<IEncounter>({
  patient: { type: Schema.Types.ObjectId, ref: 'Patient' },
  provider: { type: Schema.Types.ObjectId, ref: 'Provider' },
  chiefComplaint: String,
  diagnosisCodes: [String],
  note: String,
  status: { type: String, default: 'planned' },
}, { timestamps: true });

const providerSchema = new Schema<IProvider>({
  displayName: String,
  npi: String,
  specialty: String,
  officePhone: String,
});

export const Patient = mongoose.model<IPatient>('Patient', patientSchema);
export const Encounter = mongoose.model<IEncounter>('Encounter', encounterSchema);
export const Provider = mongoose.model<IProvider>('Provider', providerSchema);
