import mongoose, { Schema, type InferSchemaType } from 'mongoose';

const patientSchema = new Schema({
  name: { type: String, required: true },
  dateOfBirth: String,
  email: String,
  injury: String,
  insurerMemberId: String,
  therapist: { type: Schema.Types.ObjectId, ref: 'Therapist' },
});

const sessionSchema = new Schema({
  patient: { type: Schema.Types.ObjectId, ref: 'Patient' },
  exercise: String,
  reps: Number,
  painScore: Number,
  comment: String,
  at: { type: Date, default: Date.now },
});

export type PatientDoc = InferSchemaType<typeof patientSchema> & { _id: mongoose.Types.ObjectId };
export const PatientModel = mongoose.model('Patient', patientSchema);
export const SessionModel = mongoose.model('Session', sessionSchema);
