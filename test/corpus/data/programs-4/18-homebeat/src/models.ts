import mongoose, { Schema, type InferSchemaType } from 'mongoose';

const vitalSchema = new Schema({
  deviceId: { type: String, required: true, index: true },
  enrolleeId: { type: Schema.Types.ObjectId, ref: 'Enrollee', required: true },
  kind: { type: String, enum: ['bp', 'weight', 'spo2'], required: true },
  systolic: Number,
  diastolic: Number,
  weight: Number,
  spo2: Number,
  at: { type: Date, required: true },
});

const enrolleeSchema = new Schema({
  name: { type: String, required: true },
  dob: { type: Date, required: true },
  phone: String,
  conditions: [String],
  clinician: { name: String, chatId: String },
  limits: { systolic: Number, spo2: Number, weightGain: Number },
});

const deviceSchema = new Schema({
  serial: { type: String, unique: true },
  model: String,
  firmware: String,
  battery: Number,
  enrolleeId: { type: Schema.Types.ObjectId, ref: 'Enrollee' },
  lastSeen: Date,
});

export type Vital = InferSchemaType<typeof vitalSchema> & { id: string };
export type Enrollee = InferSchemaType<typeof enrolleeSchema> & { id: string };

export const VitalModel = mongoose.model('Vital', vitalSchema);
export const EnrolleeModel = mongoose.model('Enrollee', enrolleeSchema);
export const DeviceModel = mongoose.model('Device', deviceSchema);
